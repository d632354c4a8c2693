namespace GovInfoReports.Core.Search;

/// <summary>Finds the places of a report in which words stand, for people to read.</summary>
public static class Passages
{
    private const int Before = 20;
    private const int Length = 90;

    /// <summary>The first place of each word that no earlier passage shows already, with the places of all words in it marked.</summary>
    /// <param name="texts">As people read them.</param>
    /// <param name="words">Folded (<see cref="SearchText.WordsOf"/>).</param>
    public static IReadOnlyList<Passage> Of(IEnumerable<string> texts, IReadOnlyList<string> words, int most)
    {
        var passages = new List<Passage>();
        var left = words.ToList();
        foreach (var text in texts.SelectMany(text => text.Split(SearchText.Break)))
        {
            if (left.Count == 0 || passages.Count == most)
            {
                break;
            }

            var folded = FoldedText.Of(text);
            while (left.Count > 0 && passages.Count < most && folded.FirstOf(left) is { } at)
            {
                passages.Add(folded.PassageAt(at.Place, words, Before, Length));
                left.RemoveAll(word => word == at.Word || SearchText.Fold(passages[^1].Text).Contains(word, StringComparison.Ordinal));
            }
        }

        return passages;
    }

    /// <summary>A text beside its folded form, and where each folded sign came from.</summary>
    private sealed record FoldedText(string Original, string Folded, int[] Places)
    {
        public static FoldedText Of(string text)
        {
            int[] places = [.. text.Index().Where(sign => SearchText.FoldSign(sign.Item) is not null).Select(sign => sign.Index)];
            return new FoldedText(text, SearchText.Fold(text), places);
        }

        public (string Word, int Place)? FirstOf(IEnumerable<string> words) => words
            .Select(word => (Word: word, Place: Folded.IndexOf(word, StringComparison.Ordinal)))
            .Where(found => found.Place >= 0).OrderBy(found => found.Place).Select(found => ((string, int)?)found).FirstOrDefault();

        public Passage PassageAt(int place, IReadOnlyList<string> words, int before, int length)
        {
            var start = SafeCut(Math.Max(0, Places[place] - before));
            var end = SafeCut(Math.Min(Original.Length, start + length));
            var marked = new bool[Original.Length];
            foreach (var word in words)
            {
                for (var at = Folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Folded.IndexOf(word, at + 1, StringComparison.Ordinal))
                {
                    Array.Fill(marked, true, Places[at], Places[at + word.Length - 1] + 1 - Places[at]);
                }
            }

            return new Passage([.. PartsOf(start, end, marked)], start > 0, end < Original.Length);
        }

        // Never between the two halves of a rare character.
        private int SafeCut(int place) => place > 0 && place < Original.Length && char.IsLowSurrogate(Original[place]) ? place - 1 : place;

        private IEnumerable<PassagePart> PartsOf(int start, int end, bool[] marked)
        {
            for (var from = start; from < end;)
            {
                var to = from;
                while (to < end && marked[to] == marked[from])
                {
                    to++;
                }

                yield return new PassagePart(Original[from..to], marked[from]);
                from = to;
            }
        }
    }
}
