using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoReports.PublicSite;

/// <summary>
/// Who runs the site (configuration section <c>Site</c>); printed in the head and foot of every page as 国办发〔2017〕47号 asks of government web sites.
/// What is empty is left out of the pages and named by the self-check.
/// </summary>
public sealed partial class SiteIdentity
{
    /// <summary>SiteName 网站名称.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>SiteDomain 网站域名.</summary>
    public string Domain { get; init; } = string.Empty;

    /// <summary>SiteIDCode 政府网站标识码, ten signs.</summary>
    public string IdCode { get; init; } = string.Empty;

    /// <summary>主办单位.</summary>
    public string Sponsor { get; init; } = string.Empty;

    /// <summary>联系电话.</summary>
    public string Phone { get; init; } = string.Empty;

    /// <summary>ICP 备案号.</summary>
    public string Icp { get; init; } = string.Empty;

    /// <summary>公安备案号.</summary>
    public string PoliceRecord { get; init; } = string.Empty;

    /// <summary>Address of 政府网站找错, where readers report mistakes of the site.</summary>
    public string ErrorReport { get; init; } = string.Empty;

    /// <summary>Address of 开放数据使用条款, under which all may use the data; DCAT calls it the licence.</summary>
    public string DataTerms { get; init; } = string.Empty;

    /// <summary>Who stands behind the data: the sponsor, or the site while none is named.</summary>
    public string Publisher => Sponsor.Length == 0 ? Name : Sponsor;

    /// <summary>The address as others must write it; as it stands while no domain is set.</summary>
    public string AbsoluteAddress(string address) => Domain.Length == 0 ? address : $"https://{Domain}{address}";

    /// <summary>What a government web site must show, and what is wrong with it here.</summary>
    public ImmutableArray<IdentityItem> Check() =>
    [
        new("网站名称", "Site:Name", Name, Missing(Name)),
        new("网站域名", "Site:Domain", Domain, Missing(Domain) ?? (Domain.EndsWith(".gov.cn", StringComparison.Ordinal) ? null : "政府网站应使用 gov.cn 域名")),
        new("政府网站标识码", "Site:IdCode", IdCode, Missing(IdCode) ?? (CodeForm().IsMatch(IdCode) ? null : "标识码为 10 位数字或字母")),
        new("主办单位", "Site:Sponsor", Sponsor, Missing(Sponsor)),
        new("联系电话", "Site:Phone", Phone, Missing(Phone)),
        new("ICP 备案", "Site:Icp", Icp, Missing(Icp)),
        new("公安备案", "Site:PoliceRecord", PoliceRecord, Missing(PoliceRecord)),
        new("政府网站找错", "Site:ErrorReport", ErrorReport, Missing(ErrorReport) ?? NotSecure(ErrorReport)),
        new("开放数据使用条款", "Site:DataTerms", DataTerms, Missing(DataTerms) ?? NotSecure(DataTerms)),
    ];

    private static string? Missing(string value) => value.Length == 0 ? "尚未设置" : null;

    private static string? NotSecure(string address) => address.StartsWith("https://", StringComparison.Ordinal) ? null : "应为 https 地址";

    [GeneratedRegex("^[0-9a-zA-Z]{10}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeForm();
}

/// <param name="Setting">The key of the configuration.</param>
/// <param name="Fault">What is wrong; null where nothing is.</param>
public sealed record IdentityItem(string Name, string Setting, string Value, string? Fault);
