using GovInfoReports.Templates.Content;

namespace GovInfoReports.Core.Agencies;

/// <summary>机关: a body in the tree under its open-government office.</summary>
public sealed class Agency
{
    public const int CodeLength = 60;
    public const int NameLength = 100;
    public const int AddressLength = 200;
    public const int PostcodeLength = 10;
    public const int PhoneLength = 60;
    public const int WebsiteLength = 300;
    public const int MailboxLength = 254;

    public required Guid Id { get; init; }

    /// <summary>Part of public addresses, such as <c>wuzhong-gov-office</c>; a former one is kept as <see cref="AgencyRenaming"/>.</summary>
    public required string Code { get; set; }

    /// <summary>机关全称或规范化简称.</summary>
    public required string Name { get; set; }

    public required AgencyKind Kind { get; init; }

    /// <summary>The body above; null for the top office.</summary>
    public required Guid? ParentId { get; set; }

    public Agency? Parent { get; init; }

    /// <summary>Whether the body files an annual report of its own; an office never does.</summary>
    public required bool Files { get; set; }

    /// <summary>The agency this one was merged into (并入); null while it is one of its own.</summary>
    public Guid? MergedIntoId { get; set; }

    public Agency? MergedInto { get; init; }

    /// <summary>The day of the merger; for that year and later ones the agency files no report.</summary>
    public DateOnly? MergedOn { get; set; }

    /// <summary>需负责人签批: whether the agency's lead must sign a report off before the office gets it.</summary>
    public bool RequiresSignOff { get; set; }

    /// <summary>单位信息: kept from year to year for the closing note of the reports.</summary>
    public AgencyContact Contact { get; set; } = AgencyContact.Unknown;
}

public enum AgencyKind
{
    /// <summary>政务公开办公室 (政府信息公开工作主管部门): reviews what the agencies below it file.</summary>
    OpenGovernmentOffice,

    /// <summary>政府工作部门.</summary>
    Department,

    /// <summary>开发区、园区管委会.</summary>
    DevelopmentZone,

    /// <summary>政府办公室, a leaf with a report of its own.</summary>
    GovernmentOffice,
}

public static class AgencyNames
{
    public static string Name(this AgencyKind kind) => kind switch
    {
        AgencyKind.OpenGovernmentOffice => "政务公开办",
        AgencyKind.Department => "政府工作部门",
        AgencyKind.DevelopmentZone => "开发区、园区",
        AgencyKind.GovernmentOffice => "政府办公室",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
