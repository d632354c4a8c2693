using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoReports.TestSupport;

/// <summary>Reads a seed in the simplest way that its own layout allows, so that the importer is measured against something it does not share.</summary>
public static partial class SeedSource
{
    private static readonly string[] RowsOfTableThree =
    [
        "N", "C", "R1", "R2", "R3.1", "R3.2", "R3.3", "R3.4", "R3.5", "R3.6", "R3.7", "R3.8", "R4.1", "R4.2", "R4.3",
        "R5.1", "R5.2", "R5.3", "R5.4", "R5.5", "R6.1", "R6.2", "R6.3", "R7", "F",
    ];

    private static readonly string[] CasesOfTableFour = ["RECON", "DIRECT", "AFTER"];
    private static readonly string[] ResultsOfTableFour = ["UPHELD", "CORRECTED", "OTHER", "PENDING", "TOTAL"];

    /// <summary>All 200 figures by cell key.</summary>
    public static Dictionary<string, decimal?> FiguresOf(Seed seed)
    {
        var rows = seed.Text.Split('\n').Where(IsTableLine).Select(NumbersOf).ToList();
        var three = rows.Where(row => row.Length == 7).ToList();
        var four = rows.Single(row => row.Length == 15);
        var two = rows.Where(row => row.Length is 1 or 3).SelectMany(row => row).ToList();

        string[] keysOfTwo =
        [
            "T2.REG.ISSUED", "T2.REG.REPEALED", "T2.REG.INFORCE", "T2.NORM.ISSUED", "T2.NORM.REPEALED", "T2.NORM.INFORCE",
            "T2.LICENSE.DECISIONS", "T2.PENALTY.DECISIONS", "T2.COERCION.DECISIONS", "T2.FEE.AMOUNT",
        ];
        return keysOfTwo.Zip(two)
            .Concat(RowsOfTableThree.Zip(three, (row, values) => "PBSGLOT".Zip(values, (column, value) => ($"T3.{row}.{column}", value))).SelectMany(row => row))
            .Concat(CasesOfTableFour.SelectMany(group => ResultsOfTableFour.Select(result => $"T4.{group}.{result}")).Zip(four))
            .ToDictionary(pair => pair.Item1, pair => (decimal?)pair.Item2);
    }

    /// <summary>Every sign outside the tables, without white space and marks of Markdown.</summary>
    public static string WordsOf(Seed seed) =>
        Condense(Link().Replace(string.Concat(seed.Text.Split('\n').Where(line => !IsTableLine(line))), "$1").Replace(@"\\_", "_", StringComparison.Ordinal));

    public static string Condense(string text) => Ignored().Replace(text, string.Empty);

    private static bool IsTableLine(string line) => line.Contains('\t') || line.StartsWith('|');

    private static decimal[] NumbersOf(string line) =>
        [.. line.Split('\t', '|').Select(cell => cell.Trim()).Where(cell => Number().IsMatch(cell)).Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture))];

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\[(.+?)\]\(.+?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+|\*\*|\#|(?<=\()<(?=http)|>(?=\)\s*下载)", RegexOptions.None)]
    private static partial Regex Ignored();
}
