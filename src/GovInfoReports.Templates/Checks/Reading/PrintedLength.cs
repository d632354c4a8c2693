using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>Length of section one as printed: headings included, white space and marks not counted.</summary>
internal static class PrintedLength
{
    public static int OfOverview(ReportReading reading) => reading.Edition.Sections[0].Texts.Sum(text => Of(reading, text));

    /// <summary>An item with its heading; 0 where it is empty.</summary>
    public static int Of(ReportReading reading, TextTemplate text)
    {
        var words = Count(reading.Text(text.Key).Plain);
        return words == 0 ? 0 : words + Count(HeadingOf(reading, text));
    }

    // A file counts with the heading it had.
    private static string HeadingOf(ReportReading reading, TextTemplate text)
    {
        var written = reading.Context.Source.FirstOrDefault(entry => entry.Where == text.Key.Name && entry.After == text.Heading && entry.Before.Length > 0);
        return written?.Before ?? text.Heading ?? string.Empty;
    }

    private static int Count(string text) => text.Count(sign => !char.IsWhiteSpace(sign));
}
