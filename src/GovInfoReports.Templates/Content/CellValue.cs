using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>A figure as people type it and as the system writes it.</summary>
public static partial class CellValue
{
    /// <summary>Largest count a cell takes; figures are stored as 32-bit integers.</summary>
    public const int MaximumCount = int.MaxValue;

    /// <summary>Largest amount in 万元.</summary>
    public const decimal MaximumAmount = 999_999_999_999m;

    /// <summary>The figure without separators or trailing zeros; empty where the cell is blank.</summary>
    public static string Format(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>
    /// Reads a figure: full-width digits, spaces and thousands separators are understood; blank gives null.
    /// </summary>
    /// <param name="error">A Chinese sentence that says what to type instead.</param>
    public static bool TryParse(string? text, CellKind kind, out decimal? value, out string error)
    {
        value = null;
        error = string.Empty;
        var plain = Space().Replace(FullWidth.ToHalfWidth(text ?? string.Empty), string.Empty).Replace('、', ',');
        if (plain.Length == 0)
        {
            return true;
        }

        if (Grouped().IsMatch(plain))
        {
            plain = plain.Replace(",", string.Empty, StringComparison.Ordinal);
        }

        if (kind == CellKind.Count)
        {
            if (Digits().IsMatch(plain) && decimal.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MaximumCount)
            {
                value = count;
                return true;
            }

            error = $"“{Shorten(text)}”不能作为件数，请填写 0 至 {MaximumCount} 的整数。";
            return false;
        }

        if (Decimals().IsMatch(plain) && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= MaximumAmount)
        {
            value = amount / 1.0000000m;
            return true;
        }

        error = $"“{Shorten(text)}”不能作为金额，请填写不小于 0、最多六位小数的数（单位：万元）。";
        return false;
    }

    private static string Shorten(string? text) => text is { Length: > 20 } ? text[..20] + "…" : text ?? string.Empty;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex("^[0-9]{1,20}$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[0-9]{1,20}(\.[0-9]{1,6})?$")]
    private static partial Regex Decimals();
}
