namespace GovInfoReports.Documents.Tests.Fuzzing;

/// <summary>One change of a text that a careless program, a careless person or an attacker might make.</summary>
internal static class TextMutation
{
    private const int LongestPiece = 400;
    private const int MostRepeats = 600;

    private static readonly string[] Odd =
    [
        "\t", "\n", "\r", "\f", "\u2028", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\0", "\u0007", "\uFFFE", "\uD842", "\uDFB7", "\U00020BB7", "🎉", "é̂̃",
        "|", "\n|", "**", "*", "\\", "\\\\_", "`", "#", "\n# ", "\n- ", "\n1. ", "\n> ", "[", "](", "![](x)", "<", ">", "&", "&#xD800;", "&#0;", "&lt;", "]]>",
        "<!--", "-->", "<![CDATA[", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>", "&a;", "<?xml version='1.0'?>", "<table>", "</table>", "<tr><td>", "<template>", "<svg>", "<math>",
        "<script>", "<plaintext>", "<select>", "<frameset>", " rowspan=\"65534\"", " colspan=\"1000\"", " hidden", " style=\"display:none\"",
        "<w:gridSpan w:val=\"2147483647\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:tbl>", "</w:tbl>", "</w:tc>", "<w:tr/>", "<w:p>", "</w:p>", "<w:br/>", "<w:del>",
        "_xD800_", "_x0000_", "#REF!", "'!'!$A$1", "$XFD$1048576", "{", "}", "[]", "null", "\"", "\\ud800", "1e999", "-1", "9999999999999999999999", "1.5", "３", "１２３",
        "一、", "六、", "（一）", "(五)", "3.", "总计", "其他", "自然人", "小计", "/", "—", "无", "约30", "1,234", "二〇二五年一月三十一日", "2025年", "联系电话：", "。", "：",
    ];

    public static string Apply(string text, IReadOnlyList<CorpusFile> corpus, Random random)
    {
        if (text.Length == 0)
        {
            return Odd[random.Next(Odd.Length)];
        }

        var at = random.Next(text.Length);
        var piece = text.Substring(at, random.Next(Math.Min(LongestPiece, text.Length - at + 1)));
        return random.Next(11) switch
        {
            0 => text.Remove(at, piece.Length),
            1 => text.Insert(random.Next(text.Length), piece),
            2 => text.Insert(at, Odd[random.Next(Odd.Length)]),
            3 => string.Concat(text.AsSpan(0, at), Odd[random.Next(Odd.Length)], text.AsSpan(at + piece.Length)),
            4 => text.Insert(at, Repeat(Odd[random.Next(Odd.Length)], random)),
            5 => text.Insert(at, Repeat(piece[..Math.Min(piece.Length, 12)], random)),
            6 => text.Insert(at, PieceOf(corpus, random)),
            7 => text[..at],
            8 => SwapLines(text, random),
            9 => Between(text, at, '<', '>', random),
            _ => Between(text, at, ' ', '"', random),
        };
    }

    private static string Repeat(string piece, Random random) => string.Concat(Enumerable.Repeat(piece, random.Next(MostRepeats)));

    private static string PieceOf(IReadOnlyList<CorpusFile> corpus, Random random)
    {
        var parts = corpus[random.Next(corpus.Count)].Parts;
        var text = parts[random.Next(parts.Count)].Text;
        var at = random.Next(text.Length);
        return text.Substring(at, random.Next(Math.Min(4 * LongestPiece, text.Length - at)));
    }

    private static string SwapLines(string text, Random random)
    {
        var lines = text.Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    // Repeats or takes out the next whole tag, or the next whole attribute.
    private static string Between(string text, int at, char open, char close, Random random)
    {
        var start = text.IndexOf(open, at);
        var end = start < 0 ? -1 : text.IndexOf(close, start + 1);
        end = end > 0 && close == '"' ? text.IndexOf(close, end + 1) : end;
        if (end < 0 || end - start > LongestPiece)
        {
            return text.Insert(at, "\t");
        }

        var whole = text.Substring(start, end - start + 1);
        return random.Next(3) == 0 ? text.Remove(start, whole.Length) : text.Insert(start, Repeat(whole, random));
    }
}
