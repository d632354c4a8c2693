using System.Globalization;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>Texts that say what the figures hold, in several manners.</summary>
internal sealed class TextGenerator(Random random, AgencyProfile agency, Figures figures, int year)
{
    private const string Neutral = "山水江河林田湖松柏梅兰竹菊春夏秋冬东南西北云雨风雪石泉溪谷岭峰桥路村镇园亭楼阁青蓝红紫金银玉珠";

    private readonly bool inHanzi = random.Next(4) == 0;

    public ReportContent Write() =>
        new (TextKey Key, string Text)[]
        {
            (TextKey.Title, random.Next(2) == 0 ? string.Empty : $"{agency.Name} {year} 年政府信息公开工作年度报告"),
            (TextKey.Preamble, $"根据《中华人民共和国政府信息公开条例》规定和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，现发布《{agency.Name}{year}年政府信息公开工作年度报告》。本报告统计数据从{year}年1月1日至12月31日。"),
            (TextKey.Overview, random.Next(2) == 0 ? string.Empty : $"{year} 年，{agency.Name}{Filler()}"),
            (TextKey.ProactiveDisclosure, Disclosed() + Decided() + Filler()),
            (TextKey.DisclosureOnRequest, Requested() + Litigated() + "登记、补正、答复、归档各环节责任到人。"),
            (TextKey.InformationManagement, Documents() + Filler() + Filler()),
            (TextKey.Platforms, Filler() + Filler()),
            (TextKey.Supervision, Filler() + (agency.Kind == ReportingBodyKind.Government ? "开展工作考核和社会评议，没有发生责任追究的情形。" : Filler())),
            (TextKey.ProblemsAndImprovements, $"存在的问题：一是{Place()}栏目解读形式单一；二是{Place()}领域更新不够及时。\n下一步：一是丰富{Place()}栏目的解读形式；二是落实{Place()}领域的更新责任，{Filler()}"),
            (TextKey.OtherMatters, $"（一）政务公开要点落实情况。{Filler()}\n（二）信息处理费收取情况。{Charged()}"),
            (TextKey.Contact, "本报告可在门户网站（https://www.ny.gov.cn/xxgk/nb/）查阅。地址：明珠西路218号；邮编：751100；电话：0953-2037701。"),
        }.Aggregate(Sample.Report(figures), (content, text) => content.WithText(text.Key, text.Text));

    private string Disclosed()
    {
        int[] parts = [random.Next(20, 200), random.Next(20, 200), random.Next(2, 20)];
        var total = parts.Sum();
        return random.Next(3) switch
        {
            0 => $"全年主动公开政府信息{Number(total)}条，其中政府网站{Number(parts[0])}条、政务新媒体{Number(parts[1])}条、公示栏{Number(parts[2])}条。",
            1 => $"共主动公开各类信息{Number(total)}条。一是通过政府网站公开信息{Number(parts[0])}条。二是通过微信公众号发布信息{Number(parts[1])}条；在公示栏公开信息{Number(parts[2])}条。",
            _ => $"主动公开信息{Number(total)}条，政府网站发布信息{Number(parts[0])}条、公众号推送信息{Number(parts[1] + parts[2])}条。其中，机构职能{Number(parts[2])}条、政策解读{Number(parts[0])}条及其他信息{Number(parts[1])}条。",
        };
    }

    private string Decided() =>
        string.Concat(new[] { ("行政许可", "LICENSE"), ("行政处罚", "PENALTY"), ("行政强制", "COERCION") }
            .Where(kind => figures[$"T2.{kind.Item2}.DECISIONS"] > 0)
            .Select(kind => $"公布{kind.Item1}决定{Number(figures[$"T2.{kind.Item2}.DECISIONS"])}件。"));

    private string Requested()
    {
        var (received, carried, done, left) = (figures["T3.N.T"], figures["T3.C.T"], figures["T3.R7.T"], figures["T3.F.T"]);
        if (received == 0 && carried == 0)
        {
            return $"{year}年，本机关未收到政府信息公开申请。";
        }

        var outcomes = OutcomeClaims.Kinds(figures.Edition).Select(kind => (kind.Name, Value: kind.Cells.Sum(cell => figures[cell] ?? 0))).Where(kind => kind.Value > 0);
        var list = string.Join('、', outcomes.Select(kind => $"{kind.Name}{Number(kind.Value)}件"));
        var receipt = random.Next(2) == 0 ? $"收到政府信息公开申请{Number(received)}件，上年结转{Number(carried)}件" : $"共收到政府信息公开申请{Number(received + carried)}件（含上年结转{Number(carried)}件）";
        return $"{year}年，{receipt}；办结{Number(done)}件，其中{list}；结转下年度办理{Number(left)}件。";
    }

    private string Litigated()
    {
        var (reconsidered, sued) = (figures["T4.RECON.TOTAL"], figures["T4.DIRECT.TOTAL"] + figures["T4.AFTER.TOTAL"]);
        return reconsidered + sued == 0 ? "未发生因政府信息公开引起的行政复议和行政诉讼。" : $"因政府信息公开被申请行政复议{Number(reconsidered)}件，被提起行政诉讼{Number(sued)}件。";
    }

    private string Documents() =>
        string.Concat(new[] { ("规章", "REG"), ("行政规范性文件", "NORM") }
            .Where(kind => figures[$"T2.{kind.Item2}.INFORCE"] + figures[$"T2.{kind.Item2}.ISSUED"] + figures[$"T2.{kind.Item2}.REPEALED"] > 0)
            .Select(kind => $"制发{kind.Item1}{Number(figures[$"T2.{kind.Item2}.ISSUED"])}件，废止{Number(figures[$"T2.{kind.Item2}.REPEALED"])}件，现行有效{Number(figures[$"T2.{kind.Item2}.INFORCE"])}件。"));

    private string Charged() =>
        figures["T2.FEE.AMOUNT"] > 0 ? $"{year}年收取信息处理费{Number(380)}元。" : $"{year}年未收取信息处理费。";

    private string Filler() => $"围绕{Place()}、{Place()}等事项向{Place()}群众公布进展，在{Place()}开设专栏。";

    private string Place() => string.Concat(Enumerable.Range(0, 5).Select(_ => Neutral[random.Next(Neutral.Length)]));

    // 38, 1,234, or 一千二百三十四.
    private string Number(decimal? value) =>
        inHanzi && value is > 0 and < 10_000 ? InHanzi((int)value.Value) : $" {value!.Value.ToString(value >= 1000 ? "#,0" : "0", CultureInfo.InvariantCulture)} ";

    private static string InHanzi(int value)
    {
        const string Digits = "零一二三四五六七八九";
        var words = string.Empty;
        foreach (var (scale, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / scale % 10;
            words += digit > 0 ? $"{Digits[digit]}{name}" : words.Length > 0 && words[^1] != '零' && value % scale > 0 ? "零" : "";
        }

        return words;
    }
}
