using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Form;

public class EnglishGlossTests
{
    [Fact]
    public void Every_cell_has_a_gloss_of_its_own()
    {
        var glosses = AnnualReport2021.Edition.Cells.Select(cell => EnglishGloss.Of(cell.Key)).ToList();

        glosses.Distinct().Count().ShouldBe(200);
        EnglishGloss.Of(CellKey.Parse("T3.R4.1.P")).ShouldBe("unable to provide: not held by the body: natural persons");
    }
}
