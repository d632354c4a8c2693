using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>A total and the parts that a text lists for it.</summary>
/// <param name="IsComplete">Whether the words claim a full list: 其中…, 包括…, 分别….</param>
internal sealed partial record Enumeration(Mention Total, ImmutableArray<Mention> Parts, bool IsComplete)
{
    public decimal Sum => Parts.Sum(part => part.Value);

    public bool IsExact => Total.IsExact && Parts.All(part => part.IsExact);

    /// <summary>Whether the parts add up to the total; where no full list is claimed, the first of them may.</summary>
    public bool AddsUp => IsComplete ? Sum == Total.Value : Prefixes.Any(sum => sum == Total.Value);

    /// <summary>The list cut where its sum comes nearest to the total; what follows counts something else.</summary>
    public Enumeration Nearest
    {
        get
        {
            var count = Prefixes.Select((sum, index) => (Distance: Math.Abs(sum - Total.Value), Count: index + 2)).MinBy(prefix => prefix.Distance).Count;
            return this with { Parts = Parts[..count] };
        }
    }

    private IEnumerable<decimal> Prefixes => Enumerable.Range(2, Parts.Length - 1).Select(count => Parts.Take(count).Sum(part => part.Value));

    /// <summary>
    /// Reads 200 条，网站 75 条、公众号 125 条。其中，政策解读 22 条…; and 180 条，其中网站 49 条，包括公示 13 份…。公众号 131 条.
    /// </summary>
    public static IEnumerable<Enumeration> Read(TextReading text)
    {
        var items = text.Mentions.Where(mention => mention.Quantity.CountsItems).ToList();
        var first = items.FindIndex(mention => Disclosure().IsMatch(mention.Clause));
        return first < 0 ? [] : new Reader(text, items[first]).Read(items[(first + 1)..]);
    }

    private sealed class Reader(TextReading text, Mention total)
    {
        private readonly List<Mention> loose = [];
        private readonly List<Enumeration> found = [];
        private Mention? parent;
        private ImmutableArray<Mention> open = [];

        public List<Enumeration> Read(List<Mention> items)
        {
            var previous = total;
            foreach (var item in items)
            {
                var between = text.Plain[previous.Quantity.End..item.Quantity.Start];
                var (ends, opener) = (between.LastIndexOfAny(TextReading.SentenceEnds), Opener().Matches(between).LastOrDefault());
                if (ends >= 0)
                {
                    Close();
                }

                if (opener is not null)
                {
                    Close();
                    parent = ends >= 0 && ends < opener.Index ? total : previous;
                }

                Add(item);
                previous = item;
            }

            Close();
            return loose.Count > 1 ? [.. found, new Enumeration(total, [.. loose], IsComplete: false)] : found;
        }

        private void Add(Mention item)
        {
            if (parent is not null)
            {
                open = open.Add(item);
            }
            else if (Disclosure().IsMatch(item.Clause))
            {
                loose.Add(item);
            }
        }

        // 其中网站 49 条 alone is no list; the text goes on with the next part in another sentence.
        private void Close()
        {
            if (parent is not null && open.Length > 1)
            {
                found.Add(new Enumeration(parent, open, IsComplete: true));
            }
            else if (parent == total)
            {
                loose.AddRange(open);
            }

            (parent, open) = (null, []);
        }
    }

    [GeneratedRegex("公开|发布|信息|推送|转发|刊发|推文|编发")]
    private static partial Regex Disclosure();

    [GeneratedRegex("其中|包括|包含|分别")]
    private static partial Regex Opener();
}
