using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Markdown with pipe tables. Markdig finds the blocks; the words inside a line are for <see cref="InlineMarkup"/>.</summary>
internal sealed partial class MarkdownReader : IReportReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public bool Recognises(SourceFile file) => file.HasExtension(".md", ".markdown") || Signs().IsMatch(file.Text);

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken) =>
        [.. Parse(file.PlainText).SelectMany(block => ReadBlock(block, file.PlainText, cancellationToken))];

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();

        // Chinese paragraphs are indented; that does not make them code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException exception)
        {
            // Markdig's own limit of nested blocks.
            throw new ImportException("Markdown 的引用或列表嵌套太深，不会是年度报告；请检查是否选错了文件。", exception);
        }
    }

    private static IEnumerable<DocumentToken> ReadBlock(Block block, string text, CancellationToken cancellationToken) => block switch
    {
        Table table => [ReadTable(table, text)],
        HeadingBlock heading => [ReadHeading(Source(heading, text))],
        ContainerBlock container => container.SelectMany(child => ReadBlock(child, text, cancellationToken)),
        HtmlBlock html when Source(html, text).Contains("<t", StringComparison.OrdinalIgnoreCase) => HtmlReader.ReadPiece(Source(html, text), cancellationToken),
        { Parent: ListItemBlock item } when item[0] == block => ReadItem(item, Source(block, text), cancellationToken),
        _ => PlainTextReader.ReadLines(Source(block, text), cancellationToken),
    };

    private static ParagraphToken ReadHeading(string source)
    {
        var words = HeadingSigns().Replace(source, string.Empty);
        return InlineMarkup.Read(words, isHeading: true, new Mark(source, words));
    }

    // The number of an item belongs to its words (1.加强…), a bullet is only a mark.
    private static ImmutableArray<DocumentToken> ReadItem(ListItemBlock item, string source, CancellationToken cancellationToken)
    {
        var list = (ListBlock)item.Parent!;
        if (list.IsOrdered)
        {
            return PlainTextReader.ReadLines($"{item.Order}{list.OrderedDelimiter}{source}", cancellationToken);
        }

        var lines = source.Split('\n', 2);
        return [InlineMarkup.Read(lines[0], isHeading: false, new Mark($"{list.BulletType} {lines[0]}", lines[0])), .. PlainTextReader.ReadLines(string.Concat(lines.Skip(1)), cancellationToken)];
    }

    private static TableToken ReadTable(Table table, string text)
    {
        var rows = table.OfType<TableRow>()
            .Select(row => row.OfType<TableCell>().Select(cell => InlineMarkup.Read(Source(cell, text).Trim(' ', '|'))).ToList())
            .ToList();
        return new TableToken(
            [.. rows.Select(row => row.Select(cell => cell.Text).ToImmutableArray())],
            [.. rows.SelectMany(row => row).SelectMany(cell => cell.Marks)]);
    }

    private static string Source(Block block, string text) => block.Span.IsEmpty ? string.Empty : text.Substring(block.Span.Start, block.Span.Length);

    [GeneratedRegex(@"^\#{1,6}[ \t]|^\|.*\|[ \t]*\n\|[ \t:|-]+\|", RegexOptions.Multiline)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\#+[ \t]*|(?<![ \t\#])[ \t]*\#+[ \t]*$|\n[=-]+[ \t]*$")]
    private static partial Regex HeadingSigns();
}
