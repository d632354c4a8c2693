namespace GovInfoReports.Templates.Content;

/// <summary>How the public reaches a reporting body and where its reports are found; what is unknown is null.</summary>
/// <param name="Address">Street address.</param>
/// <param name="Postcode">邮政编码.</param>
/// <param name="Phone">Landline of the desk for information requests.</param>
/// <param name="Website">Where the electronic report can be read and downloaded.</param>
/// <param name="Mailbox">Mail address of the desk.</param>
public sealed record AgencyContact(string? Address, string? Postcode, string? Phone, string? Website, string? Mailbox)
{
    public static readonly AgencyContact Unknown = new(null, null, null, null, null);

    public bool IsUnknown => this == Unknown;
}
