using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>A report with the names it is published under: the input of every renderer, the output of every importer.</summary>
/// <param name="Agency">Name of the reporting body on the day.</param>
/// <param name="Year">Report year.</param>
/// <param name="Revision">1 for the first publication, then counting corrections.</param>
public sealed record FilledReport(string Agency, int Year, int Revision, ReportContent Content)
{
    public ReportEdition Edition => Content.Edition;

    public string Title => Content.Text(TextKey.Title) is { Length: > 0 } title ? title : StandardTitle(Agency, Year);

    /// <summary>机关名称＋年度＋“年政府信息公开工作年度报告” (D-TITLE).</summary>
    public static string StandardTitle(string agency, int year) => $"{agency}{year}年政府信息公开工作年度报告";
}
