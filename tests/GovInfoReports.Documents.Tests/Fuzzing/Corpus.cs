using System.Text;
using GovInfoReports.Documents.Csv;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Tests.Import;
using GovInfoReports.Documents.Text;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Fuzzing;

/// <summary>The seeds as they are, and one of them in every other format that is read.</summary>
internal static class Corpus
{
    public static IReadOnlyList<CorpusFile> Load()
    {
        var report = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
        return
        [
            .. Seeds.All.Select(seed => CorpusFile.OfText(seed.FileName, seed.Text)),
            CorpusFile.OfText("报告.json", Encoding.UTF8.GetString(ReportJson.Write(report))),
            CorpusFile.OfText("报告.html", ReportHtmlPage.Write(report)),
            CorpusFile.OfText("代码.html", ReportHtmlFragment.Write(report)),
            CorpusFile.OfText("导出.txt", ReportTextWriter.Write(report)),
            CorpusFile.OfText("导出.md", ReportMarkdownWriter.Write(report)),
            CorpusFile.OfText("报告.csv", Encoding.UTF8.GetString(ReportCsvWriter.Write(report))),
            CorpusFile.OfArchive("报告.docx", DocxFile.Of(report)),
            CorpusFile.OfArchive("公文.docx", ReportDocxWriter.Write(report)),
            CorpusFile.OfArchive("报告.xlsx", ReportXlsxWriter.Write(report)),
        ];
    }
}
