using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Editions;

public static partial class AnnualReport2021
{
    /// <summary>表四，第四部分: 政府信息公开行政复议、行政诉讼情况. One row of fifteen figures.</summary>
    private static TableTemplate TableFour() => new("T4", "表四",
    [
        new(null, null,
        [
            new("行政复议") { Row = "RECON", Children = Results(), Help = "因政府信息公开被申请行政复议的案件，按审结情况填报。", Basis = "第五十一条" },
            new("行政诉讼")
            {
                Children =
                [
                    new("未经复议直接起诉") { Row = "DIRECT", Children = Results(), Help = "未经行政复议直接提起行政诉讼的案件。", Basis = "第五十一条" },
                    new("复议后起诉") { Row = "AFTER", Children = Results(), Help = "经行政复议后又提起行政诉讼的案件。", Basis = "第五十一条" },
                ],
            },
        ],
        []),
    ]);

    private static Heading[] Results() =>
    [
        new("结果维持") { Column = "UPHELD" },
        new("结果纠正") { Column = "CORRECTED" },
        new("其他结果") { Column = "OTHER" },
        new("尚未审结") { Column = "PENDING" },
        new("总计") { Column = "TOTAL" },
    ];
}
