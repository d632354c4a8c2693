using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>What each file of the directory Fixtures is, and how it differs from its seed on purpose.</summary>
internal static class Fixtures
{
    private static readonly string[] SiteFooter =
        ["分享到微信", "上一篇：无 下一篇：无", "主办单位：某市人民政府办公室　网站标识码：6403000000", "版权所有　未经许可，不得转载", "宁ICP备00000000号"];

    public static IReadOnlyList<Fixture> All { get; } =
    [
        new("a-sheet-for-each-table.xls", Seeds.GovernmentOffice) { IsPlain = true, Unplaced = ["报告正文"] },
        new("bold-headings.md", Seeds.Shapotou),
        new("contact-and-signature-outside.html", Seeds.GovernmentOffice) { LeftOut = ["首页", "互动交流", "政府信息公开指南", "当前位置：首页 > 政府信息公开年报", .. SiteFooter], Unplaced = ["吴忠市人民政府办公室", "2026年1月18日"] },
        new("contact-in-preamble.txt", Seeds.GovernmentOffice),
        new("dahan-preamble-outside.html", Seeds.Jinji) { LeftOut = ["首页", "互动交流", "政府信息公开指南", "政府信息公开年报", "当前位置：首页 > 政府信息公开年报", "索引号：640300-110/2026-00012　发布日期：2026-01-19", .. SiteFooter, "一、总体情况 二、主动公开政府信息情况"] },
        new("figures-with-units.xlsx", Seeds.IndustryBureau) { IsPlain = true },
        new("full-width-figures-gb18030.txt", Seeds.GovernmentOffice),
        new("html-tables.md", Seeds.GovernmentOffice),
        new("libreoffice-automatic-numbers.docx", Seeds.GovernmentOffice),
        new("libreoffice-go.docx", Seeds.GovernmentOffice),
        new("libreoffice-go.pdf", Seeds.GovernmentOffice) { IsCondensed = true },
        new("libreoffice-ib.docx", Seeds.IndustryBureau),
        new("libreoffice-ib.pdf", Seeds.IndustryBureau) { IsCondensed = true },
        new("libreoffice-jj.docx", Seeds.Jinji),
        new("libreoffice-jj.pdf", Seeds.Jinji) { IsCondensed = true },
        new("libreoffice-qt.docx", Seeds.Qingtongxia),
        new("libreoffice-qt.pdf", Seeds.Qingtongxia) { IsCondensed = true },
        new("libreoffice-sp.docx", Seeds.Shapotou) { IsPlain = true },
        new("libreoffice-sp.pdf", Seeds.Shapotou) { IsCondensed = true },
        new("multi-line-cells.xlsx", Seeds.Qingtongxia) { IsPlain = true, Unplaced = ["项目"] },
        new("nested-layout-tables.html", Seeds.GovernmentOffice) { LeftOut = ["首页", "领导之窗", "机构设置", "【打印本页】【关闭窗口】", .. SiteFooter] },
        new("one-large-table.html", Seeds.IndustryBureau),
        new("one-sheet-shapotou.xls", Seeds.Shapotou) { IsPlain = true },
        new("one-sheet.xls", Seeds.GovernmentOffice) { IsPlain = true },
        new("one-sheet.xlsx", Seeds.GovernmentOffice) { IsPlain = true },
        new("other-captions-and-remarks.html", Seeds.GovernmentOffice) {
            Unplaced = ["备注", "含上年结转1件"],
            Doubted = ["科研单位", "2.其它法律、行政法规禁止公开的", "5.属于内部事务信息", "6.属于过程性信息", "1.本机关不掌握相关信息"],
            Told = [(NormalisationKind.Term, "T3", "科研单位"), (NormalisationKind.Term, "T3", "1.本机关不掌握相关信息"), (NormalisationKind.Term, "T3", "2.其它法律、行政法规禁止公开的"), (NormalisationKind.Term, "T3", "5.属于内部事务信息")],
        },
        new("other-headings.txt", Seeds.Shapotou) { Doubted = ["第五部分　存在的主要问题和改进情况"] },
        new("pipe-tables.md", Seeds.IndustryBureau),
        new("setext-headings.md", Seeds.Qingtongxia),
        new("sheet-names-as-headings.xls", Seeds.IndustryBureau) { IsPlain = true },
        new("sheet-names-as-headings.xlsx", Seeds.IndustryBureau) { IsPlain = true },
        new("spacer-rows.html", Seeds.GovernmentOffice),
        new("strict.docx", Seeds.IndustryBureau),
        new("table-25-by-7.html", Seeds.GovernmentOffice) { LeftOut = ["站点页眉"], Unplaced = ["申请办理情况"] },
        new("table-28-by-8.html", Seeds.GovernmentOffice) { Unplaced = ["项目"] },
        new("tables-typed-with-spaces.txt", Seeds.GovernmentOffice),
        new("trs-editor.html", Seeds.GovernmentOffice) { LeftOut = ["首页", "互动交流", "政府信息公开指南", "当前位置：首页 > 政府信息公开年报", "发布时间：2026-01-20 10:20　来源：市政府办公室　浏览次数：120", .. SiteFooter] },
        new("ueditor-breaks.html", Seeds.Shapotou) { LeftOut = ["首页", "政府信息公开指南", "政府信息公开年报", "当前位置：首页 > 政府信息公开年报", .. SiteFooter] },
        new("utf-16-dashes-for-zero.txt", Seeds.IndustryBureau),
        new("with-table-of-contents.txt", Seeds.Jinji) { Unplaced = ["目　录", "一、总体情况……………………1", "二、主动公开政府信息情况……………………2", "三、收到和处理政府信息公开申请情况……………………3", "四、政府信息公开行政复议、行政诉讼情况……………………4", "五、存在的主要问题及改进情况……………………5", "六、其他需要报告的事项……………………6"] },
        new("word-automatic-numbers.docx", Seeds.GovernmentOffice),
        new("word-embedded-workbook.docx", Seeds.Qingtongxia),
        new("word-nested-tables.docx", Seeds.GovernmentOffice),
        new("word-notes-boxes-and-controls.docx", Seeds.GovernmentOffice) { LeftOut = ["内部备注不对外"], Unplaced = ["一、总体情况 1", "二、主动公开政府信息情况 2", "三、收到和处理政府信息公开申请情况 3", "四、政府信息公开行政复议、行政诉讼情况 4", "五、存在的主要问题及改进情况 5", "六、其他需要报告的事项 6", "含市政务公开办公室受理的申请。"] },
        new("word-saved-as-page.htm", Seeds.IndustryBureau),
        new("word-tracked-changes.docx", Seeds.IndustryBureau) { LeftOut = ["移走的话", "删去的行"] },
        new("wps-automatic-numbers.docx", Seeds.Shapotou),
        new("wps-runs-and-floating-tables.docx", Seeds.Jinji),
        new("wps-saved-page.html", Seeds.Qingtongxia),
    ];

    public static Fixture Get(string file) => All.Single(fixture => fixture.File == file);
}
