using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Board;
using GovInfoReports.Documents.Excel;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.BackOffice.Board;

internal static class BoardEndpoint
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The board as shown, filter included, as a workbook.</summary>
    public static void MapBoard(this IEndpointRouteBuilder routes) => routes.MapGet("/board.xlsx", async (
        HttpContext context, BoardQueries queries, string? year, string? overdue, string? status, string? agency, string? sort, CancellationToken cancellation) =>
    {
        var actor = context.User.ToActor();
        var board = await queries.FindAsync(actor, BoardAddress.ParseNumber(year), cancellation) ?? throw new NotFoundException("没有找到这个年度的看板。");
        var list = BoardSheet.Of(board.Year, BoardAddress.Parse(overdue, status, agency, sort).Apply(board.Lines));
        var headers = context.Response.GetTypedHeaders();
        headers.CacheControl = new CacheControlHeaderValue { NoStore = true };
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"board-{board.Year}.xlsx", FileNameStar = $"{board.Year}年度报送情况.xlsx" };
        return Results.Bytes(ListXlsxWriter.Write(list, actor.Name), MediaType);
    });
}
