using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoReports.BackOffice.Tests;

/// <summary>What the back office answered.</summary>
public sealed class Answer
{
    private readonly Lazy<IHtmlDocument> page;

    private Answer(HttpResponseMessage response, string text)
    {
        (Status, Text, Address) = (response.StatusCode, text, response.RequestMessage!.RequestUri!.PathAndQuery);
        Headers = response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        Location = response.Headers.Location is not { } location ? null : location.IsAbsoluteUri && location.Host == "localhost" ? location.PathAndQuery : location.OriginalString;
        page = new Lazy<IHtmlDocument>(() => new HtmlParser().ParseDocument(text));
    }

    public HttpStatusCode Status { get; }

    public string Text { get; }

    /// <summary>The address asked for, as a path.</summary>
    public string Address { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Where a redirect leads: a path on this site, or the whole address of another.</summary>
    public string? Location { get; }

    public IHtmlDocument Page => page.Value;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(response, await response.Content.ReadAsStringAsync());

    /// <summary>The button with these words.</summary>
    public IHtmlButtonElement Button(string words) =>
        Page.QuerySelectorAll<IHtmlButtonElement>("button").Single(button => button.TextContent.Trim() == words);

    /// <summary>The words of all elements found, without the white space of the markup.</summary>
    public IReadOnlyList<string> Words(string selector) => [.. Page.QuerySelectorAll(selector).Select(Squeezed)];

    /// <summary>A table's body, cell by cell.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string selector) =>
        [.. Page.QuerySelectorAll($"{selector} tbody tr").Select(row => row.Children.Select(Squeezed).ToList())];

    private static string Squeezed(IElement element) => string.Join(' ', element.TextContent.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
