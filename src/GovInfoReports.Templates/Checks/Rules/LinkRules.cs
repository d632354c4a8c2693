using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>V-MAIL, V-LINK: mailboxes and pages of the government's own domain.</summary>
internal static partial class LinkRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) => reading.Texts.SelectMany(text => Mailboxes(text).Concat(Links(text)));

    private static IEnumerable<Finding> Mailboxes(TextReading text) =>
        from match in Mailbox().Matches(text.Plain).DistinctBy(match => match.Value)
        where !IsGovernment(match.Groups["host"].Value)
        select FoundIn("V-MAIL", text.Excerpt(match), $"邮箱“{match.Value}”不是政府网站域名（gov.cn）的邮箱。");

    private static IEnumerable<Finding> Links(TextReading text) =>
        from link in Addresses(text)
        let faults = Faults(link.Address)
        where faults.Count > 0
        select FoundIn("V-LINK", link.Excerpt, $"链接“{link.Address}”{string.Join("、", faults)}。");

    // A link's address may be hidden behind words; a bare address is read from the text.
    private static IEnumerable<(string Address, Excerpt Excerpt)> Addresses(TextReading text)
    {
        var hidden = text.Narrative.Paragraphs.SelectMany(paragraph => paragraph.Runs)
            .Where(run => run.Link?.StartsWith("http", StringComparison.Ordinal) == true)
            .Select(run => (run.Link!, text.Excerpt(text.Plain.IndexOf(run.Text, StringComparison.Ordinal), run.Text.Length)));
        var bare = Address().Matches(text.Plain).Select(match => (match.Value, text.Excerpt(match)));
        return hidden.Concat(bare).DistinctBy(link => link.Item1);
    }

    private static List<string> Faults(string address)
    {
        var faults = new List<string>();
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !uri.Host.Contains('.', StringComparison.Ordinal) || address.EndsWith('#'))
        {
            return ["没有指向具体网页"];
        }

        if (uri.Scheme == Uri.UriSchemeHttp)
        {
            faults.Add("没有用 https");
        }

        if (!IsGovernment(uri.Host))
        {
            faults.Add("不是政府网站（gov.cn）");
        }

        return faults;
    }

    private static bool IsGovernment(string host) => host.EndsWith(".gov.cn", StringComparison.OrdinalIgnoreCase) || host.Equals("gov.cn", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\w.\-+]{1,64}@(?<host>[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"https?://[!-~]*[A-Za-z0-9/#=_]")]
    private static partial Regex Address();
}
