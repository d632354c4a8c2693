using System.Text;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.Typesetting.Fonts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Pages.Reports;

/// <summary>The files of a report beside its page: <c>/reports/2025/code.json</c>, <c>/reports/2025/code/v1.csv</c>.</summary>
internal static class ReportFiles
{
    // A numbered revision never changes.
    private static readonly CacheControlHeaderValue OneDay = new() { Public = true, MaxAge = TimeSpan.FromDays(1) };

    public static void MapReportFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var format in ReportFileFormat.All.Append(ReportFileFormat.Fragment))
        {
            var send = Sender(format);
            routes.MapReading($"/reports/{{year:int}}/{{code}}.{format.Extension}", send).WithMetadata(RenderedOnce.Mark);
            routes.MapReading($"/reports/{{year:int}}/{{code}}/v{{revision:int:min(1)}}.{format.Extension}", send).WithMetadata(RenderedOnce.Mark);
        }
    }

    private static Delegate Sender(ReportFileFormat format) =>
        async Task<Results<NotFound, FileContentHttpResult>> (
            int year, string code, int? revision, PublicationQueries publications, FontSet fonts, HttpResponse response, CancellationToken cancellation) =>
        {
            if (await publications.FindAsync(year, code, revision, cancellation) is not { } publication)
            {
                return TypedResults.NotFound();
            }

            var headers = response.GetTypedHeaders();
            headers.CacheControl = revision is null ? CacheRule.Revalidated : OneDay;
            headers.ContentDisposition = DispositionOf(publication, format);
            var bytes = BytesOf(publication, format, fonts);
            return TypedResults.Bytes(bytes, format.MediaType, lastModified: publication.PublishedAt, entityTag: ContentHash.TagOf(bytes));
        };

    // The JSON is the very text that the chain of hashes vouches for.
    private static byte[] BytesOf(Publication publication, ReportFileFormat format, FontSet fonts) =>
        format.Extension == "json" ? Encoding.UTF8.GetBytes(publication.Content) : format.Write(publication.ToReport(), new PrintSetting(fonts));

    // RFC 6266: a plain name for old programs, the Chinese one for the others.
    private static ContentDispositionHeaderValue DispositionOf(Publication publication, ReportFileFormat format) => new(format.Disposition)
    {
        FileName = format.PlainFileNameOf(publication.ToReport(), publication.AgencyCode),
        FileNameStar = format.FileNameOf(publication.ToReport()),
    };
}
