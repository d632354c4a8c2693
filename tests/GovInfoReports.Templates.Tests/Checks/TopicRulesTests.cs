using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class TopicRulesTests
{
    [Fact]
    public void Documents_of_table_two_are_spoken_of_in_section_one()
    {
        var figures = Sample.With(("T2.NORM.REPEALED", 3), ("T2.NORM.INFORCE", 4));

        var finding = Sample.Of("N-SILENT", Sample.Filled(figures, 2025, (TextKey.InformationManagement, "规范信息公开制度和规章制度。"))).ShouldHaveSingleItem();

        finding.Told().ShouldBe("Warning 表二填有行政规范性文件本年废止件数 3，总体情况没有提到规章或规范性文件。");
        finding.Fields.Select(field => field.Name).ShouldBe(["S1.3", "T2.NORM.REPEALED"]);
        Sample.Of("N-SILENT", Sample.Filled(figures, 2025, (TextKey.InformationManagement, "废止规范性文件3件。"))).ShouldBeEmpty();
        Sample.Of("N-SILENT", TextKey.InformationManagement, "规范信息公开制度。").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("梳理 2023 年以来的规范性文件。", "规范性文件", "T2.NORM.INFORCE")]
    [InlineData("公开行政执法 3 条。", "行政执法", "T2.PENALTY.DECISIONS")]
    public void What_the_text_speaks_of_is_asked_for_in_table_two(string text, string topic, string cell)
    {
        Sample.Of("N-TOPIC", TextKey.InformationManagement, text).ShouldHaveSingleItem().Told().ShouldBe($"Info 文字提到“{topic}”，表二有关{topic}的数都为 0。");
        Sample.Of("N-TOPIC", Sample.Filled(Sample.With((cell, 1)), 2025, (TextKey.InformationManagement, text))).ShouldBeEmpty();
    }
}
