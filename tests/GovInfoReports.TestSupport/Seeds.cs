namespace GovInfoReports.TestSupport;

/// <summary>The five real reports that come with the product as demo data.</summary>
public static class Seeds
{
    /// <summary>Domain notes call it 000: the column 社会组织, three sentences cut by page breaks.</summary>
    public static readonly Seed Jinji = new("wuzhong-jinji", 2025, "宁夏吴忠金积工业园区管委会", ".txt");

    /// <summary>001: left-over bold marks, half-width brackets, figures of one row shifted.</summary>
    public static readonly Seed Qingtongxia = new("qingtongxia-park", 2023, "青铜峡工业园区管委会", ".txt");

    /// <summary>002: Markdown, and the four broken equalities.</summary>
    public static readonly Seed GovernmentOffice = new("wuzhong-gov-office", 2025, "吴忠市人民政府办公室", ".md");

    /// <summary>003: the older title of section five, an address in angle brackets.</summary>
    public static readonly Seed Shapotou = new("shapotou-miit", 2025, "沙坡头区工业信息化和商务局", ".txt");

    /// <summary>004: title in two lines, items on lines of their own.</summary>
    public static readonly Seed IndustryBureau = new("wuzhong-miit", 2023, "吴忠市工业和信息化局", ".txt");

    public static IReadOnlyList<Seed> All { get; } = [Jinji, Qingtongxia, GovernmentOffice, Shapotou, IndustryBureau];

    public static Seed Get(string code) => All.Single(seed => seed.Code == code);
}

/// <summary>One report as a file.</summary>
public sealed record Seed(string Code, int Year, string Agency, string Extension)
{
    public string FileName => $"{Code}-{Year}{Extension}";

    public string Path => RepositoryRoot.Combine("src", "GovInfoReports.Cli", "Demo", "Seeds", FileName);

    public byte[] Bytes => File.ReadAllBytes(Path);

    public string Text => File.ReadAllText(Path);
}
