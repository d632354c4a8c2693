using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Notifications;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Notifications;

public partial class NotificationsPage
{
    private const int Most = 200;

    private Actor actor = null!;
    private IReadOnlyList<Notification> notifications = [];

    [SupplyParameterFromForm(FormName = "read")]
    public ReadInput? Input { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required NotificationQueries Queries { get; init; }

    [Inject]
    public required NotificationService Service { get; init; }

    /// <summary>Holds <see cref="SmtpSettings"/> only where mail is sent at all.</summary>
    [Inject]
    public required IServiceProvider Services { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        notifications = await Queries.ListAsync(actor, Most, CancellationToken.None);
    }

    private async Task ReadAsync()
    {
        if (Input!.All)
        {
            await Service.MarkAllReadAsync(actor, CancellationToken.None);
        }
        else
        {
            await Service.MarkReadAsync(actor, Input.Id, CancellationToken.None);
        }

        Navigation.NavigateTo("/notifications");
    }
}

/// <summary>Which notification was read, or all.</summary>
public sealed class ReadInput
{
    public Guid Id { get; set; }

    public bool All { get; set; }
}
