using GovInfoReports.Core.Comments;
using GovInfoReports.Documents.Html;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Review;

/// <summary>Pins unresolved comments to the report, as findings are.</summary>
internal static class CommentMarks
{
    public static string IdOf(int number) => $"comment-{number}";

    /// <param name="comments">In the order of the list; the first is number 1.</param>
    public static IEnumerable<ReportPin> Of(IReadOnlyList<PlacedComment> comments, string page) =>
        comments.Index().Where(comment => comment.Item.Comment is { IsResolved: false, Field: not null })
            .Select(comment => PinOf(comment.Index + 1, comment.Item)).Select(pin => pin with { Address = page + pin.Address });

    /// <summary>Id of the place a comment is about.</summary>
    public static string PlaceOf(int number, PlacedComment comment) => comment.Comment.IsResolved ? comment.Comment.Field! : PinOf(number, comment).PlaceId;

    private static ReportPin PinOf(int number, PlacedComment placed) => new($"批{number}", new FieldKey(placed.Comment.Field!), $"#{IdOf(number)}", placed.Comment.Text)
    {
        Excerpt = placed.Excerpt,
        Kind = "comment",
    };
}
