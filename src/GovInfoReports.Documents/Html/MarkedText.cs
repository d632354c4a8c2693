using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Html;

/// <summary>Writes the runs of a text with its marks: words are cut where a mark begins or ends, however marks overlap.</summary>
internal sealed class MarkedText(HtmlBuilder html, IReadOnlyList<TextMark> marks)
{
    private readonly Queue<TextMark> unpinned = new(marks.Where(mark => mark.Pin is not null).OrderBy(mark => mark.End));
    private int place;

    public static void WritePin(HtmlBuilder html, ReportPin pin) => html
        .Open("a", ("id", pin.Id), ("class", pin.Class is null ? "pin" : $"pin {pin.Class}"), ("href", pin.Address), ("aria-label", pin.Name))
        .Text(pin.Label).Close("a");

    public void Write(Paragraph paragraph)
    {
        WritePins();
        foreach (var run in paragraph.Runs)
        {
            Write(run);
        }

        place++;
    }

    /// <summary>Pins of marks that end behind the last word, and of texts without words.</summary>
    public void WriteRest()
    {
        place = int.MaxValue;
        WritePins();
    }

    private void Write(Run run)
    {
        OpenIf(run.Bold, "strong");
        if (run.Link is { } address)
        {
            html.Open("a", ("href", address), ("rel", "nofollow noopener"));
        }

        foreach (var words in Cut(run.Text))
        {
            WriteMarked(words);
            place += words.Length;
            if (run.Link is null)
            {
                WritePins();
            }
        }

        if (run.Link is not null)
        {
            html.Close("a");
            WritePins();
        }

        if (run.Bold)
        {
            html.Close("strong");
        }
    }

    private IEnumerable<string> Cut(string words)
    {
        var (from, to) = (place, place + words.Length);
        var cuts = marks.SelectMany(mark => new[] { mark.Start, mark.End }).Where(cut => cut > from && cut < to).Append(to).Distinct().Order();
        var last = from;
        foreach (var cut in cuts)
        {
            yield return words[(last - from)..(cut - from)];
            last = cut;
        }
    }

    private void WriteMarked(string words)
    {
        var over = marks.Where(mark => mark.Start <= place && mark.End >= place + words.Length && mark.Length > 0).ToList();
        if (over.Count == 0)
        {
            html.Text(words);
            return;
        }

        var classes = string.Join(' ', over.Select(mark => mark.Class).OfType<string>().Distinct());
        html.Open(over[0].Element, ("class", classes.Length == 0 ? null : classes)).Text(words).Close(over[0].Element);
    }

    private void WritePins()
    {
        while (unpinned.TryPeek(out var mark) && mark.End <= place)
        {
            WritePin(html, unpinned.Dequeue().Pin!);
        }
    }

    private void OpenIf(bool wanted, string element)
    {
        if (wanted)
        {
            html.Open(element);
        }
    }
}
