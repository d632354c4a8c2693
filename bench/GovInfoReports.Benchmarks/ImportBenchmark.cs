using System.Text;
using BenchmarkDotNet.Attributes;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Tests.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Benchmarks;

/// <summary>Reading one full report, by format. Aim: under 50 ms.</summary>
[MemoryDiagnoser]
public class ImportBenchmark
{
    private readonly byte[] markdown = Seeds.GovernmentOffice.Bytes;
    private readonly byte[] text = Seeds.Jinji.Bytes;
    private byte[] docx = [];
    private byte[] html = [];
    private byte[] xlsx = [];
    private byte[] json = [];

    [GlobalSetup]
    public void Write()
    {
        var report = ReportImporter.Import(markdown, "报告.md").Report;
        (docx, html) = (DocxFile.Of(report), Encoding.UTF8.GetBytes(ReportHtmlPage.Write(report)));
        (xlsx, json) = (ReportXlsxWriter.Write(report), ReportJson.Write(report));
    }

    [Benchmark(Baseline = true)]
    public ImportedReport Text() => ReportImporter.Import(text, "报告.txt");

    [Benchmark]
    public ImportedReport Markdown() => ReportImporter.Import(markdown, "报告.md");

    [Benchmark]
    public ImportedReport Html() => ReportImporter.Import(html, "报告.html");

    [Benchmark]
    public ImportedReport Docx() => ReportImporter.Import(docx, "报告.docx");

    [Benchmark]
    public ImportedReport Xlsx() => ReportImporter.Import(xlsx, "报告.xlsx");

    [Benchmark]
    public ImportedReport Json() => ReportImporter.Import(json, "报告.json");
}
