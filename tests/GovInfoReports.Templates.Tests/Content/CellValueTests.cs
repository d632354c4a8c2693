using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Content;

public class CellValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("３８", "38")]
    [InlineData(" 1 234 ", "1234")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1，234", "1234")]
    [InlineData("", "")]
    [InlineData("2147483647", "2147483647")]
    public void Counts_are_understood_as_people_type_them(string typed, string value)
    {
        CellValue.TryParse(typed, CellKind.Count, out var parsed, out _).ShouldBeTrue();
        CellValue.Format(parsed).ShouldBe(value);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("12,34")]
    [InlineData("2147483648")]
    [InlineData("无")]
    [InlineData("/")]
    public void What_is_no_count_is_refused_with_a_remedy(string typed)
    {
        CellValue.TryParse(typed, CellKind.Count, out _, out var error).ShouldBeFalse();
        error.ShouldBe($"“{typed}”不能作为件数，请填写 0 至 2147483647 的整数。");
    }

    [Theory]
    [InlineData("12.340000", "12.34")]
    [InlineData("０．０００００１", "0.000001")]
    [InlineData("1,000.5", "1000.5")]
    public void Amounts_have_up_to_six_decimals(string typed, string value)
    {
        CellValue.TryParse(typed, CellKind.Amount, out var parsed, out _).ShouldBeTrue();
        CellValue.Format(parsed).ShouldBe(value);
    }

    [Fact]
    public void A_seventh_decimal_is_refused()
    {
        CellValue.TryParse("1.2345678", CellKind.Amount, out _, out var error).ShouldBeFalse();
        error.ShouldBe("“1.2345678”不能作为金额，请填写不小于 0、最多六位小数的数（单位：万元）。");
    }
}
