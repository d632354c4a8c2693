namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>A quantity with the words around it.</summary>
/// <param name="Clause">From the start of the clause to the quantity.</param>
/// <param name="Lead">From the quantity before, or the start of the clause, to this one.</param>
/// <param name="Tail">From the quantity to the end of the clause or the next quantity.</param>
/// <param name="Sentence">From the start of the sentence to the quantity.</param>
internal sealed record Mention(TextReading Text, Quantity Quantity, string Clause, string Lead, string Tail, string Sentence)
{
    private const int LongestLead = 24;

    public decimal Value => Quantity.Value;

    public bool IsExact => !Quantity.IsApproximate;

    /// <summary>The quantity with the words that say what it counts, where they are few.</summary>
    public Excerpt Excerpt
    {
        get
        {
            var lead = Lead.TrimStart(' ', '、');
            return lead.Length > LongestLead
                ? Text.Excerpt(Quantity.Start, Quantity.Length)
                : Text.Excerpt(Quantity.Start - lead.Length, lead.Length + Quantity.Length);
        }
    }

    /// <summary>Whether the sentence speaks of another year than the report: 2024年, 上年, 同比.</summary>
    public bool IsOfAnotherYear(int year) => YearWords.IsOfAnotherYear(Sentence, Clause, year);

    public static IEnumerable<Mention> Read(TextReading text)
    {
        var previousEnd = 0;
        var quantities = QuantityReader.Read(text.Plain).ToList();
        for (var index = 0; index < quantities.Count; index++)
        {
            var quantity = quantities[index];
            var sentence = text.Plain.LastIndexOfAny(TextReading.SentenceEnds, Math.Max(quantity.Start - 1, 0)) + 1;
            var clause = text.Plain.LastIndexOfAny(TextReading.ClauseEnds, Math.Max(quantity.Start - 1, 0)) + 1;
            var lead = Math.Max(clause, previousEnd);
            var end = text.Plain.IndexOfAny(TextReading.ClauseEnds, quantity.End);
            end = end < 0 ? text.Plain.Length : end;
            end = index + 1 < quantities.Count ? Math.Min(end, quantities[index + 1].Start) : end;
            yield return new Mention(
                text, quantity, text.Plain[clause..quantity.Start], text.Plain[lead..quantity.Start], text.Plain[quantity.End..end], text.Plain[sentence..quantity.Start]);
            previousEnd = quantity.End;
        }
    }
}
