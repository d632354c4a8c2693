namespace GovInfoReports.PublicSite;

/// <summary>Who runs the site (configuration section <c>Site</c>); printed in the page head as 国办发〔2017〕47号 asks of government web sites.</summary>
public sealed class SiteIdentity
{
    /// <summary>SiteName 网站名称.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>SiteDomain 网站域名; left out while empty.</summary>
    public string Domain { get; init; } = string.Empty;

    /// <summary>SiteIDCode 政府网站标识码, ten signs; left out while empty.</summary>
    public string IdCode { get; init; } = string.Empty;

    /// <summary>The address as others must write it; as it stands while no domain is set.</summary>
    public string AbsoluteAddress(string address) => Domain.Length == 0 ? address : $"https://{Domain}{address}";
}
