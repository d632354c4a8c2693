using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Html;

public class ReportPinTests
{
    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;

    [Fact]
    public void A_pinned_figure_carries_its_marks()
    {
        var body = Render(Office, Pin("3", CellKey.Parse("T3.R7.P"), "error"), Pin("4", CellKey.Parse("T3.R7.P"), "warning"), Pin("3", CellKey.Parse("T3.N.S"), "error"));

        Marks(body, "T3.R7.P").ShouldBe(["pin error #finding-3 标注 3 说明 3", "pin warning #finding-4 标注 4 说明 4"]);
        body.QuerySelector("[id='T3.R7.P']")!.ClassName.ShouldBe("total pinned error warning");
        Marks(body, "T3.N.S").ShouldBe(["pin error #finding-3 标注 3 说明 3"]);
        body.QuerySelectorAll("a.pin").Length.ShouldBe(3);
    }

    [Fact]
    public void Pinned_words_are_marked_exactly_and_the_label_stands_behind_them()
    {
        var text = RenderText("甲乙丙丁戊己庚", Words("1", "甲乙"), Words("2", "己庚"));

        text.QuerySelectorAll("mark").Select(mark => $"{mark.Id} {mark.ClassName} {mark.TextContent}").ShouldBe(["words-1 pinned error 甲乙", "words-2 pinned error 己庚"]);
        text.QuerySelector("p")!.TextContent.ShouldBe("甲乙1丙丁戊己庚2");
    }

    [Fact]
    public void Pins_may_overlap_and_cross_bold_words_links_and_paragraphs()
    {
        const string source = "甲**乙丙**[丁戊](https://a.gov.cn/)己\n庚辛";
        Narrative.Parse(source).PlainText.ShouldBe("甲乙丙丁戊己\n庚辛");

        var text = RenderText(source, Words("1", "甲乙", 0), Words("2", "乙丙丁", 1), Words("3", "己\n庚", 5));

        text.QuerySelectorAll("p").Select(paragraph => paragraph.InnerHtml.Replace(" rel=\"nofollow noopener\"", string.Empty, StringComparison.Ordinal)).ShouldBe(
        [
            "<mark class=\"pinned error\" id=\"words-1\">甲</mark>"
            + $"<strong><mark class=\"pinned error\"><mark class=\"pinned error\" id=\"words-2\">乙</mark></mark>{Mark("1")}<mark class=\"pinned error\">丙</mark></strong>"
            + $"<a href=\"https://a.gov.cn/\"><mark class=\"pinned error\">丁</mark>戊</a>{Mark("2")}"
            + "<mark class=\"pinned error\" id=\"words-3\">己</mark>",
            $"<mark class=\"pinned error\">庚</mark>{Mark("3")}辛",
        ]);

        static string Mark(string label) => $"<a class=\"pin error\" href=\"#finding-{label}\" title=\"说明 {label}\" aria-label=\"标注 {label}\">{label}</a>";
    }

    [Fact]
    public void A_pin_of_a_whole_text_or_of_words_that_changed_stands_before_it()
    {
        var text = RenderText("甲乙丙", Words("1", "丁戊", 0), Words("2", "丙丁", 2), Words("3", "甲", 9), Pin("4", TextKey.OtherMatters, "info"));

        text.QuerySelectorAll("p.pins a").Select(mark => mark.TextContent).ShouldBe(["1", "2", "3", "4"]);
        text.QuerySelectorAll("mark").ShouldBeEmpty();
        text.QuerySelector("p:not(.pins)")!.TextContent.ShouldBe("甲乙丙");
    }

    [Fact]
    public void Pins_of_an_empty_text_and_of_the_title_have_a_place()
    {
        var report = Office with { Content = Office.Content.WithText(TextKey.Contact, string.Empty) };
        var body = Render(report, Pin("1", TextKey.Contact, "warning"), Pin("2", TextKey.Title, "error"));

        Marks(body, "CONTACT").ShouldBe(["pin warning #finding-1 标注 1 说明 1"]);
        Marks(body, "TITLE").ShouldBe(["pin error #finding-2 标注 2 说明 2"]);
        body.QuerySelector("footer.report-contact p.pins").ShouldNotBeNull();
    }

    [Fact]
    public void Every_open_finding_of_a_report_is_pinned_where_it_says()
    {
        var findings = Checker.Check(Office, new CheckContext(AgencyProfile.Guess(Office.Agency)));
        var pins = FindingPins.Of(findings);
        var body = Render(Office, [.. pins]);

        foreach (var (finding, number) in findings.Select((finding, index) => (finding, index + 1)))
        {
            var marks = body.QuerySelectorAll($"a.pin[href='#finding-{number}']");
            marks.Length.ShouldBe(finding.Marked.Distinct().Count(), finding.Message);
            marks.ShouldAllBe(mark => mark.GetAttribute("title") == finding.Message && mark.ClassList.Contains(finding.Severity.ToString().ToLowerInvariant()));
            if (finding.Excerpt is { } excerpt)
            {
                body.QuerySelector($"#{pins.First(pin => pin.Label == $"{number}").PlaceId}")!.TextContent.ShouldBe(excerpt.Words);
            }
        }

        pins.ShouldAllBe(pin => body.QuerySelector($"[id='{pin.PlaceId}']") != null);
    }

    [Fact]
    public void What_the_import_put_right_has_nothing_to_mark()
    {
        var finding = Checker.Check(Office, new CheckContext(AgencyProfile.Guess(Office.Agency)))[0];

        FindingPins.Of([finding with { State = FindingState.Fixed }, finding]).ShouldAllBe(pin => pin.Label == "2" && pin.Address == "#finding-2");
    }

    private static ReportPin Pin(string label, FieldKey field, string kind) => new(label, field, $"#finding-{label}", $"说明 {label}") { Kind = kind };

    private static ReportPin Words(string label, string words, int? start = null) => Pin(label, TextKey.OtherMatters, "error") with
    {
        Excerpt = new Excerpt(TextKey.OtherMatters, start ?? "甲乙丙丁戊己庚".IndexOf(words, StringComparison.Ordinal), words),
    };

    private static IElement RenderText(string text, params ReportPin[] pins) =>
        Render(Office with { Content = Office.Content.WithText(TextKey.OtherMatters, text) }, pins).QuerySelector("#S6")!;

    private static IElement Render(FilledReport report, params ReportPin[] pins) =>
        new HtmlParser().ParseDocument(ReportHtmlWriter.Write(report, new ReportHtmlOptions { Pins = [.. pins] })).Body!;

    private static IEnumerable<string> Marks(IElement body, string id) => body.QuerySelectorAll($"[id='{id}'] a.pin")
        .Select(mark => $"{mark.ClassName} {mark.GetAttribute("href")} {mark.GetAttribute("aria-label")} {mark.GetAttribute("title")}");
}
