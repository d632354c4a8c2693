using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Editions;

public static partial class AnnualReport2021
{
    /// <summary>表二，第二部分: 主动公开政府信息情况 (条例第二十条第（一）（五）（六）（八）项).</summary>
    private static TableTemplate TableTwo() => new("T2", "表二",
    [
        new("第二十条第（一）项", "信息内容",
        [
            new("本年制发件数") { Column = "ISSUED" },
            new("本年废止件数") { Column = "REPEALED" },
            new("现行有效件数") { Column = "INFORCE" },
        ],
        [
            new("规章")
            {
                Row = "REG", Basis = "第二十条第（一）项",
                Help = "只有国务院部门、省级政府和设区的市、自治州政府可以制定规章，其他机关填 0。",
            },
            new("行政规范性文件")
            {
                Row = "NORM", Basis = "第二十条第（一）项", Aliases = ["规范性文件"],
                Help = "与司法行政部门核对；现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数。",
            },
        ]),
        new("第二十条第（五）项", "信息内容", Decisions(),
        [
            new("行政许可") { Row = "LICENSE", Basis = "第二十条第（五）项", Help = "全部行政许可处理决定数量，包括公开的和依法不公开的。" },
        ]),
        new("第二十条第（六）项", "信息内容", Decisions(),
        [
            new("行政处罚") { Row = "PENALTY", Basis = "第二十条第（六）项", Help = "全部行政处罚处理决定数量，包括公开的和依法不公开的。" },
            new("行政强制") { Row = "COERCION", Basis = "第二十条第（六）项", Help = "全部行政强制处理决定数量，包括公开的和依法不公开的。" },
        ]),
        new("第二十条第（八）项", "信息内容",
        [
            new("本年收费金额（单位：万元）") { Column = "AMOUNT", Kind = CellKind.Amount },
        ],
        [
            new("行政事业性收费") { Row = "FEE", Basis = "第二十条第（八）项", Help = "单位为万元，最多六位小数；信息处理费也计入。" },
        ]),
    ]);

    private static Heading[] Decisions() => [new("本年处理决定数量") { Column = "DECISIONS" }];
}
