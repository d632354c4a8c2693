using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>Punctuation of Chinese text (GB/T 15834): what is wrong, and the text put right.</summary>
internal static partial class Punctuation
{
    private const string Half = ",;:?!";
    private const string Full = "，；：？！";

    /// <summary>Half-width signs right behind a hanzi.</summary>
    public static IReadOnlyList<Match> Narrow(string plain) => NarrowSign().Matches(plain).ToList();

    /// <summary>Straight quotation marks around or beside hanzi.</summary>
    public static IReadOnlyList<Match> StraightQuotes(string plain) => StraightQuote().Matches(plain).ToList();

    // 。” and 。） end a text too.
    public static bool LacksFullStop(string plain) => plain.TrimEnd().TrimEnd('”', '’', '）', '》') is { Length: > 0 } text && "。！？…；：".IndexOf(text[^1], StringComparison.Ordinal) < 0;

    /// <summary>Works on the typed form; addresses and links stay as they are.</summary>
    public static string Repair(string typed, bool addFullStop)
    {
        var text = SignBeforeOrAfterHanzi().Replace(typed, match => match.Groups["keep"].Success ? match.Value : Full[Half.IndexOf(match.Groups["sign"].Value, StringComparison.Ordinal)].ToString());
        text = Brackets().Replace(text, match => match.Groups["keep"].Success ? match.Value : $"（{match.Groups["inside"].Value}）");
        text = Quotes().Replace(text, "“$1”");
        return addFullStop ? text + "。" : text;
    }

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[,;:?!()]")]
    private static partial Regex NarrowSign();

    [GeneratedRegex("\"(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\"")]
    private static partial Regex StraightQuote();

    [GeneratedRegex(@"(?<keep>\]\([^()\s]*\)|https?://[!-~]+)|(?<=[\u4e00-\u9fff”》）〉])(?<sign>[,;:?!])[ ]*|(?<=[0-9A-Za-z\])])(?<sign>[,;:])[ ]*(?=[\u4e00-\u9fff])", RegexOptions.ExplicitCapture)]
    private static partial Regex SignBeforeOrAfterHanzi();

    // (…) with hanzi inside, or around an address: ([https://…](https://…)).
    [GeneratedRegex(@"(?<keep>\]\([^()\s]*\))(?!\))|[ ]*\((?<inside>[^()\n]*[\u4e00-\u9fff][^()\n]*|\[[^\]\n]*\]\([^()\s]*\)|https?://[!-~]+?)\)[ ]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();

    [GeneratedRegex("\"([^\"\n]*[\u4e00-\u9fff][^\"\n]*)\"")]
    private static partial Regex Quotes();
}
