using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Documents;

/// <summary>What a file form may need beside the report.</summary>
/// <param name="Mark">Word across each printed page, such as 草稿; null for a published report.</param>
public sealed record PrintSetting(FontSet Fonts, string? Mark = null)
{
    /// <summary>The mark of a report that is not published.</summary>
    public const string Draft = "草稿";
}
