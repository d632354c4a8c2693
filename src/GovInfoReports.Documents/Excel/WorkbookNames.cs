using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Excel;

/// <summary>Defined names of the workbook: by them it is recognised and read back, wherever its cells have been moved to.</summary>
internal static class WorkbookNames
{
    public const string Edition = "REPORT_EDITION";
    public const string Agency = "REPORT_AGENCY";
    public const string Year = "REPORT_YEAR";
    public const string Revision = "REPORT_REVISION";

    /// <summary><c>T3.R4.1.P</c> as <c>T3_R4_1_P</c>.</summary>
    public static string Of(CellKey key) => key.ToString().Replace('.', '_');

    /// <summary><c>S1.2</c> as <c>TEXT_S1_2</c>; without the prefix <c>S1</c> would be an address.</summary>
    public static string Of(TextKey key) => "TEXT_" + key.Name.Replace('.', '_');
}
