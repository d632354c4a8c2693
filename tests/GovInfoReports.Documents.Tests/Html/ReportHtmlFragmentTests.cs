using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Html;

public class ReportHtmlFragmentTests
{
    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
    private static readonly IHtmlDocument Page = new HtmlParser().ParseDocument(ReportHtmlFragment.Write(Office));

    [Fact]
    public void It_is_one_element_without_style_sheet_or_script()
    {
        var root = Page.Body!.Children.ShouldHaveSingleItem();

        root.LocalName.ShouldBe("div");
        root.ClassName.ShouldBe("govinforeport");
        Page.QuerySelectorAll("style, script, link, h1").ShouldBeEmpty();
        Page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe([Office.Title]);
        Page.QuerySelectorAll("h3").Select(heading => heading.TextContent).ShouldBe(Office.Edition.Sections.Select(section => section.Heading));
    }

    [Fact]
    public void Its_ids_do_not_meet_those_of_the_page_or_of_another_year()
    {
        Page.QuerySelectorAll("[id]").ShouldAllBe(element => element.Id!.StartsWith("govinforeport-2025-"));

        var both = new HtmlParser().ParseDocument(ReportHtmlFragment.Write(Office) + ReportHtmlFragment.Write(Office with { Year = 2024 }));
        both.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
    }

    [Fact]
    public void A_table_has_borders_with_and_without_style_attributes()
    {
        foreach (var table in Page.QuerySelectorAll("table"))
        {
            table.GetAttribute("border").ShouldBe("1");
            table.GetAttribute("cellspacing").ShouldBe("0");
            table.GetAttribute("style").ShouldBe("width:100%;border-collapse:collapse;font-size:14px;line-height:1.4");
            table.QuerySelectorAll("th, td").ShouldAllBe(cell => cell.GetAttribute("style")!.StartsWith("border:1px solid #555;"));
        }

        Page.QuerySelector("[id='govinforeport-2025-T3.N.P']")!.GetAttribute("align").ShouldBe("center");
        Page.QuerySelectorAll("th").Single(label => label.TextContent == "3.其他").GetAttribute("align").ShouldBe("left");
    }
}
