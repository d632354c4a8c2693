using GovInfoReports.TestSupport.Pdf;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Tests.Pdf;

/// <summary>Bookmarks, links and what the file says about itself.</summary>
public class NavigationTests
{
    private readonly PdfReading trial = Trial.Read(TrialDocument.Build());

    [Fact]
    public void Bookmarks_nest_by_level_and_lead_to_their_places() =>
        Bookmarks(trial.File.Catalog.Dictionary("Outlines")!, 1).ShouldBe(
        [
            "1 一、总体情况 page 0 at 711.89", "2 （一）主动公开 page 0 at 671.89", "3 表 page 0 at 511.89", "1 六、其他（需要）报告的事项 page 1 at 761.89",
        ]);

    [Fact]
    public void A_document_with_bookmarks_opens_with_them() => trial.File.Catalog.Name("PageMode").ShouldBe("UseOutlines");

    [Fact]
    public void A_document_without_bookmarks_opens_without_a_side_bar() =>
        Trial.Read(TrialDocument.Build() with { Bookmarks = [] }).File.Catalog.Name("PageMode").ShouldBe("UseNone");

    [Fact]
    public void A_link_over_two_lines_is_one_annotation_of_two_areas()
    {
        var annotation = trial.Pages[0].Array("Annots")!.Dictionaries.ShouldHaveSingleItem();

        annotation.Text("Contents").ShouldBe("本机关门户网站");
        annotation.Dictionary("A")!.Text("URI").ShouldBe("https://www.example.gov.cn/%E5%B9%B4%E6%8A%A5");
        annotation.Array("QuadPoints")!.Numbers.ShouldBe(
            [220, 635.97, 300, 635.97, 220, 619.97, 300, 619.97, 110, 605.97, 142, 605.97, 110, 589.97, 142, 589.97], 0.0001);
        annotation.Array("Rect")!.Numbers.ShouldBe([110, 589.97, 300, 635.97], 0.0001);
    }

    [Fact]
    public void A_link_on_two_pages_has_an_annotation_on_each()
    {
        var root = new StructureElement(StructureRole.Document);
        var link = root.Add(new StructureElement(StructureRole.Paragraph)).Add(new StructureElement(StructureRole.Link) { Address = "mailto:a@example.gov.cn" });
        var pages = new[] { new TrialPage().Text(link, "甲", 100, 100).Build(), new TrialPage().Text(link, "乙", 100, 100).Build() };

        var file = Trial.Read(new TypesetDocument(TrialDocument.Properties, [.. pages], root, [])).File;

        file.Pages.SelectMany(page => page.Array("Annots")!.Dictionaries).Select(link => link.Text("Contents")).ShouldBe(["甲", "乙"]);
        PdfConformance.Check(file).ShouldBeEmpty();
    }

    [Fact]
    public void The_properties_are_those_of_the_document()
    {
        var information = trial.File.Trailer.Dictionary("Info")!;

        new[] { "Title", "Author", "Subject", "Producer", "CreationDate", "ModDate" }.Select(information.Text).ShouldBe(
        [
            "吴忠市2025年政府信息公开工作年度报告 <样张>", "吴忠市人民政府办公室", "依据《条例》第五十条编制 & 公布", "GovInfoReports",
            "D:20260130090507+08'00'", "D:20260130090507+08'00'",
        ]);
        trial.File.Catalog.Text("Lang").ShouldBe("zh-CN");
    }

    [Fact]
    public void A_document_without_a_date_has_none()
    {
        var document = TrialDocument.Build();

        var file = Trial.Read(document with { Properties = document.Properties with { Created = null } }).File;

        file.Trailer.Dictionary("Info")!.Raw.Keys.ShouldBe(["Title", "Author", "Subject", "Producer"]);
        PdfConformance.Check(file).ShouldBeEmpty();
    }

    private IEnumerable<string> Bookmarks(PdfDictionary parent, int level)
    {
        for (var item = parent.Dictionary("First"); item is not null; item = item.Dictionary("Next"))
        {
            var destination = item.Array("Dest")!.Items.ToList();
            yield return $"{level} {item.Text("Title")} page {trial.IndexOf((PdfDictionary)destination[0]!)} at {destination[3]}";
            foreach (var below in Bookmarks(item, level + 1))
            {
                yield return below;
            }
        }
    }
}
