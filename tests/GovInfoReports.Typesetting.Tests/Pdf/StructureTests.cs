using System.Text;
using GovInfoReports.TestSupport.Pdf;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Tests.Pdf;

public class StructureTests
{
    [Fact]
    public void The_structure_has_every_element_and_its_text() =>
        Outline(Trial.Read(TrialDocument.Build())).ShouldBe("""
            Document
              Title 政府信息公开工作年度报告
              Sect
                H1 一、总体情况
                H2 （一）主动公开
                P
                P 方⽅，𠮷，见 (a\b) \r以及其他，ends overleaf, in TrueType.
                  Link 本机关门户
                    Span 网站
              Table
                TR
                  TH 申请人 id 类 Column RowSpan 2
                  TH 数量 id 数 Column ColSpan 2
                TR
                  TH 新收 id 新 Column of 数
                  TH 结转 id 转 Column of 数
                TR
                  TH 自然人 id 人 Row of 类
                  TD 35 of 人 数 新
                  TD of 人 数 转
              H1 六、其他需要报告的事项

            """);

    [Fact]
    public void Text_children_and_more_text_keep_their_order()
    {
        var reading = Trial.Read(TrialDocument.Build());
        var paragraph = reading.Structure.Children[1].Children[3];

        var kids = paragraph.Dictionary.Array("K")!.Items.Select(Kid);

        kids.ShouldBe(["MCID 3", "Link", "MCID 6", "MCID 0 of page 1"]);

        string Kid(object? kid) => kid switch
        {
            double mark => $"MCID {mark}",
            PdfDictionary child when child.Name("S") is { } type => type,
            PdfDictionary other => $"MCID {other.Number("MCID")} of page {reading.IndexOf(other.Dictionary("Pg"))}",
            _ => "?",
        };
    }

    [Fact]
    public void Children_keep_their_order_though_painted_in_another()
    {
        var root = new StructureElement(StructureRole.Document);
        var row = root.Add(new StructureElement(StructureRole.Table)).Add(new StructureElement(StructureRole.TableRow));
        var (first, second, third) = (row.Add(Cell()), row.Add(Cell()), row.Add(Cell()));
        var page = new TrialPage().Text(second, "乙", 200, 100).Text(third, "丙", 300, 100).Text(first, "甲", 100, 100).Build();

        var reading = Trial.Read(new TypesetDocument(TrialDocument.Properties, [page], root, []));

        reading.Structure.Children[0].Children[0].Children.Select(reading.TextOf).ShouldBe(["甲", "乙", "丙"]);

        static StructureElement Cell() => new(StructureRole.DataCell);
    }

    [Fact]
    public void Neighbours_of_one_element_share_their_marked_content() =>
        Trial.Read(
            element => TrialPage.Run(element, "甲", 100, 100, 16, "FandolHei-Regular"),
            element => TrialPage.Run(element, "乙", 100, 130, 16, "FandolHei-Regular"),
            _ => new Rule(100, 140, 50, 1),
            element => TrialPage.Run(element, "丙", 100, 160, 16, "FandolHei-Regular")).Contents[0].Marks.ShouldBe([0, 1]);

    private static string Outline(PdfReading reading)
    {
        var text = new StringBuilder();
        Add(reading.Structure, "");
        return text.ToString();

        void Add(PdfStructureElement element, string indent)
        {
            var parts = new[] { element.Dictionary.Name("S"), reading.TextOf(element).Replace("\r", "\\r", StringComparison.Ordinal), Named(element), Attributes(element.TableAttributes) };
            text.Append(indent).AppendJoin(' ', parts.Where(part => !string.IsNullOrEmpty(part))).Append('\n');
            element.Children.ForEach(child => Add(child, indent + "  "));
        }
    }

    private static string Named(PdfStructureElement element) => element.Dictionary.Text("ID") is { } id ? $"id {id}" : "";

    private static string Attributes(PdfDictionary? attributes) => attributes is null ? "" : string.Join(' ', new[]
    {
        attributes.Name("Scope"),
        attributes.Number("RowSpan") is { } rows ? $"RowSpan {rows}" : null,
        attributes.Number("ColSpan") is { } columns ? $"ColSpan {columns}" : null,
        attributes.Array("Headers") is { } headers ? $"of {string.Join(' ', headers.Items.Select(header => ((PdfString)header!).Text))}" : null,
    }.Where(part => part is not null));
}
