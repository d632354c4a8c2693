using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>How the words of an element look.</summary>
internal sealed partial record HtmlLook(bool Bold, string? Link)
{
    public static HtmlLook Plain { get; } = new(Bold: false, Link: null);

    public HtmlLook Of(IElement element) => new(
        IsBold(element),
        element.LocalName == "a" && Address().IsMatch(element.GetAttribute("href") ?? string.Empty) ? element.GetAttribute("href") : Link);

    private bool IsBold(IElement element)
    {
        var weight = Weight().Match(element.GetAttribute("style") ?? string.Empty);
        return weight.Success ? weight.Groups["bold"].Success : Bold || element.LocalName is "b" or "strong";
    }

    [GeneratedRegex(@"font-weight\s*:\s*(?:(?<bold>bold(?:er)?|[6-9]00)|normal|lighter|[1-5]00)", RegexOptions.IgnoreCase)]
    private static partial Regex Weight();

    [GeneratedRegex(@"^(?:https?://|mailto:)[^\s()]+$")]
    private static partial Regex Address();
}
