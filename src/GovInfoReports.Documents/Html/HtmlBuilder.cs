using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GovInfoReports.Documents.Html;

/// <summary>Writes elements whose words and attributes are always encoded.</summary>
internal sealed class HtmlBuilder
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    /// <summary>Attributes with a null value are left out.</summary>
    public HtmlBuilder Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
            }
        }

        html.Append('>');
        return this;
    }

    public HtmlBuilder Text(string words)
    {
        html.Append(Encoder.Encode(words));
        return this;
    }

    public HtmlBuilder Close(string element)
    {
        html.Append("</").Append(element).Append('>');
        return this;
    }

    public HtmlBuilder Line()
    {
        html.Append('\n');
        return this;
    }

    public override string ToString() => html.ToString();
}
