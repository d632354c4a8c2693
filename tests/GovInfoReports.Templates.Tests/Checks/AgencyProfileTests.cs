using GovInfoReports.Templates.Checks;

namespace GovInfoReports.Templates.Tests.Checks;

public class AgencyProfileTests
{
    [Theory]
    [InlineData("宁夏吴忠金积工业园区管委会", ReportingBodyKind.DevelopmentZone, false)]
    [InlineData("宁远经济技术开发区管理委员会", ReportingBodyKind.DevelopmentZone, false)]
    [InlineData("吴忠市人民政府办公室", ReportingBodyKind.GovernmentOffice, false)]
    [InlineData("吴忠市工业和信息化局", ReportingBodyKind.Department, false)]
    [InlineData("吴忠市人民政府", ReportingBodyKind.Government, true)]
    [InlineData("盐池县人民政府", ReportingBodyKind.Government, false)]
    public void A_name_tells_the_kind_of_body(string name, ReportingBodyKind kind, bool makesRegulations)
    {
        var profile = AgencyProfile.Guess(name);

        profile.Kind.ShouldBe(kind);
        profile.MakesRegulations.ShouldBe(makesRegulations);
        profile.Powers.ShouldBeNull();
    }
}
