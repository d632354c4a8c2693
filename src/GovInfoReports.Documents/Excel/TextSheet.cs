using System.Globalization;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Excel;

/// <summary>The sheet 文字: whose report it is, then every text under its key. A text too long for a cell goes on in the next.</summary>
internal sealed class TextSheet
{
    private static readonly string[] Headings = ["代码", "名称", "内容"];

    private readonly Sheet sheet = new("文字") { Widths = [16, 24, 110], Frozen = new CellAddress(1, 0) };
    private readonly List<(string Name, string Reference)> names = [];
    private int row = 1;

    public static (Sheet Sheet, IReadOnlyList<(string Name, string Reference)> Names) Build(FilledReport report)
    {
        var texts = new TextSheet();
        texts.AddHeadings();
        texts.Add("AGENCY", "机关", report.Agency, WorkbookNames.Agency);
        texts.Add("YEAR", "年度", report.Year.ToString(CultureInfo.InvariantCulture), WorkbookNames.Year);
        texts.Add("REVISION", "修订号", report.Revision.ToString(CultureInfo.InvariantCulture), WorkbookNames.Revision);
        texts.Add("EDITION", "格式版本", report.Edition.Id, WorkbookNames.Edition);
        foreach (var text in report.Edition.Texts)
        {
            texts.Add(text.Key.Name, text.Heading ?? text.Caption, report.Content.Text(text.Key), WorkbookNames.Of(text.Key));
        }

        return (texts.sheet, texts.names);
    }

    private void AddHeadings()
    {
        foreach (var (index, caption) in Headings.Index())
        {
            sheet.Add(new CellAddress(row, index + 1), new SheetCell(CellStyle.Heading, caption));
        }
    }

    private void Add(string key, string caption, string text, string name)
    {
        row++;
        sheet.Add(new CellAddress(row, 1), new SheetCell(CellStyle.RowHeading, key));
        sheet.Add(new CellAddress(row, 2), new SheetCell(CellStyle.RowHeading, caption));
        var (first, last) = (new CellAddress(row, 3), new CellAddress(row, 2));
        foreach (var piece in CellText.Split(text))
        {
            last = last with { Column = last.Column + 1 };
            sheet.Add(last, new SheetCell(CellStyle.Text, piece));
        }

        names.Add((name, $"'{sheet.Name}'!{first.Absolute}{(last == first ? string.Empty : ":" + last.Absolute)}"));
    }
}
