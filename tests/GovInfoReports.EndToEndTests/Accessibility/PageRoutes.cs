using System.Text.RegularExpressions;
using GovInfoReports.TestSupport;

namespace GovInfoReports.EndToEndTests.Accessibility;

/// <summary>The routes of a site's pages, as its pages declare them.</summary>
internal static partial class PageRoutes
{
    /// <param name="extension">Of the files that hold pages, such as <c>.razor</c>.</param>
    public static IReadOnlyList<string> Of(string project, string extension) =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("src", project), $"*{extension}", SearchOption.AllDirectories)
            .SelectMany(file => Directive().Matches(File.ReadAllText(file))).Select(directive => directive.Groups["route"].Value).Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex("""^@page "(?<route>[^"]+)" *\r?$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Directive();
}
