using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Core.Comments;

/// <summary>A comment where it stands in the report as it is now.</summary>
/// <param name="Excerpt">The words it is pinned to; null where it is about a whole field or the report.</param>
/// <param name="IsMoved">原文已修改: the words or the figure it was about are no longer there.</param>
public sealed record PlacedComment(ReportComment Comment, Excerpt? Excerpt, bool IsMoved);

internal static class CommentPlacement
{
    public static PlacedComment Place(this ReportComment comment, ReportContent printed)
    {
        if (comment.Field is not { } name || comment.Quote is not { } quote)
        {
            return new PlacedComment(comment, null, false);
        }

        var field = new FieldKey(name);
        if (field.TryGetCell(out _))
        {
            return new PlacedComment(comment, null, printed.ValueOf(field) != quote);
        }

        var excerpt = Find(printed, new TextKey(name), quote, comment.Start ?? 0);
        return new PlacedComment(comment, excerpt, excerpt is null);
    }

    /// <summary>The words in the printed text, nearest to where they stood; null where they are gone.</summary>
    public static Excerpt? Find(ReportContent printed, TextKey text, string words, int start)
    {
        var plain = Narrative.Parse(printed.Text(text)).PlainText;
        int? nearest = null;
        for (var at = plain.IndexOf(words, StringComparison.Ordinal); at >= 0; at = at + 1 < plain.Length ? plain.IndexOf(words, at + 1, StringComparison.Ordinal) : -1)
        {
            nearest = nearest is { } best && Math.Abs(best - start) <= Math.Abs(at - start) ? best : at;
        }

        return nearest is { } found ? new Excerpt(text, found, words) : null;
    }
}
