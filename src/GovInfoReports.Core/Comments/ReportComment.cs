using GovInfoReports.Core.Accounts;

namespace GovInfoReports.Core.Comments;

/// <summary>批注: what somebody says about a cell, about words of a text or about the whole report. Rows are only ever added.</summary>
public sealed class ReportComment
{
    public const int TextLength = 1000;
    public const int QuoteLength = 500;

    /// <summary>Made by the page, so that sending a form twice says it once.</summary>
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    /// <summary>The cell or text; null for the whole report.</summary>
    public required string? Field { get; init; }

    /// <summary>The words of a text, or the figure of a cell, as they stood then; null where the whole field is meant.</summary>
    public required string? Quote { get; init; }

    /// <summary>Place of the words in the printed text then.</summary>
    public required int? Start { get; init; }

    public required string Text { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required AccountRole AuthorRole { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What followed, oldest first.</summary>
    public IReadOnlyList<CommentEntry> Entries => [.. entries.OrderBy(entry => entry.At)];

    public bool IsResolved => entries.Where(entry => entry.Kind != CommentEntryKind.Reply).MaxBy(entry => entry.At)?.Kind == CommentEntryKind.Resolved;

    private readonly List<CommentEntry> entries = [];
}

/// <summary>A reply to a comment, or that it was settled or taken up again. Rows are only ever added.</summary>
public sealed class CommentEntry
{
    public required Guid Id { get; init; }

    public required Guid CommentId { get; init; }

    public required CommentEntryKind Kind { get; init; }

    /// <summary>The words of a reply.</summary>
    public required string? Text { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required AccountRole AuthorRole { get; init; }

    public required DateTimeOffset At { get; init; }
}

public enum CommentEntryKind
{
    /// <summary>回复.</summary>
    Reply,

    /// <summary>解决.</summary>
    Resolved,

    /// <summary>重新打开.</summary>
    Reopened,
}
