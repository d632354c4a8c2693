using System.Text.RegularExpressions;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Whether a page or line break cut a sentence in two (L-SPLIT).</summary>
internal static partial class SentenceBreak
{
    public static bool IsBroken(string before, string after) =>
        !SentenceEnd().IsMatch(before) && !SubHeading().IsMatch(before) && !ListStart().IsMatch(after);

    // 。” and 。） end a sentence too.
    [GeneratedRegex(@"[。！？：；!?:;][”’」』）)》]*\s*$")]
    private static partial Regex SentenceEnd();

    // （二）信息处理费收取情况, alone on its line.
    [GeneratedRegex(@"^\s*[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．][^。；，,;]{1,40}$")]
    private static partial Regex SubHeading();

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[、.．)）](?![0-9])|[①-⑳•·●]|第[一二三四五六七八九十][，、,]|其[一二三四五][，、,])")]
    private static partial Regex ListStart();
}
