using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Workflow;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Board;

/// <summary>Where all agencies stand with their reports of a year, and reminders to those who are late.</summary>
public partial class BoardPage
{
    private static readonly BoardFilter All = new();

    private static readonly ReportStatus?[] Statuses = [null, .. Enum.GetValues<ReportStatus>()];

    private static readonly (BoardOrder Order, string Name)[] Orders =
    [
        (BoardOrder.Tree, "按隶属关系"),
        (BoardOrder.Name, "单位名称"),
        (BoardOrder.Status, "状态"),
        (BoardOrder.DueDate, "逾期天数"),
        (BoardOrder.Progress, "完成度（低在前）"),
        (BoardOrder.Errors, "错误（多在前）"),
        (BoardOrder.Warnings, "警告（多在前）"),
        (BoardOrder.Reminder, "催报（久未催在前）"),
    ];

    private Actor actor = null!;
    private FilingBoard? board;
    private BoardFilter filter = All;
    private IReadOnlyList<BoardLine> lines = [];
    private string? refusal;

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromQuery]
    public string? Overdue { get; set; }

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Agency { get; set; }

    [SupplyParameterFromQuery]
    public string? Sort { get; set; }

    /// <summary>How many reminders were just sent, after the redirect.</summary>
    [SupplyParameterFromQuery]
    public string? Sent { get; set; }

    /// <summary>How many agencies had been reminded today already.</summary>
    [SupplyParameterFromQuery]
    public string? Spared { get; set; }

    [SupplyParameterFromForm]
    public RemindInput? Input { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required BoardQueries Queries { get; init; }

    [Inject]
    public required ReminderService Reminders { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string? Message => (BoardAddress.ParseNumber(Sent), BoardAddress.ParseNumber(Spared)) switch
    {
        (null, _) => null,
        (0, > 0 and var spared) => $"{spared} 个单位今天已经催过，没有重复催报。",
        (var sent, > 0 and var spared) => $"已向 {sent} 个单位发出催报；另有 {spared} 个单位今天已经催过，没有重复。",
        var (sent, _) => $"已向 {sent} 个单位发出催报。",
    };

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        filter = BoardAddress.Parse(Overdue, Status, Agency, Sort);
        board = await Queries.FindAsync(actor, BoardAddress.ParseNumber(Year), CancellationToken.None);
        lines = board is null ? [] : filter.Apply(board.Lines);
    }

    private static BoardFilter OnlyOf(ReportStatus? status) => All with { NotBegun = status is null, Status = status };

    private static string? Chosen(bool chosen) => chosen ? "chosen" : null;

    private static string? Marked(bool chosen) => chosen ? "true" : null;

    private bool IsOnly(ReportStatus? status) => status is null ? filter.NotBegun : filter.Status == status;

    private async Task RemindAsync()
    {
        try
        {
            var sent = new RemindersSent(1, 0);
            if (Input!.All)
            {
                sent = await Reminders.RemindAllAsync(actor, board!.Year, CancellationToken.None);
            }
            else
            {
                await Reminders.RemindAsync(actor, board!.Year, Input.Agency, CancellationToken.None);
            }

            Navigation.NavigateTo($"/board{BoardAddress.Write(board.Year, filter)}&sent={sent.Sent}&spared={sent.Spared}");
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
        }
    }
}

/// <summary>Whom to remind.</summary>
public sealed class RemindInput
{
    public Guid Agency { get; set; }

    public bool All { get; set; }
}
