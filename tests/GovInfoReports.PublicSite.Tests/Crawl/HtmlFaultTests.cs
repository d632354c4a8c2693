namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>Every check of the crawler finds the fault it is there for.</summary>
public class HtmlFaultTests
{
    [Theory]
    [InlineData("<div>未闭合", "The body has been closed wrong.")]
    [InlineData("<p><b><i>交错</b></i></p>", "The tag has been closed unexpectedly.")]
    [InlineData("<p class=\"a\" class=\"b\"></p>", "The attribute has already been added.")]
    [InlineData("<p>外<p>内</p></p>", "No paragraph has been found within the local scope.")]
    [InlineData("<p>外<div>内</div></p>", "No paragraph has been found within the local scope.")]
    [InlineData("<a href=\"/a\">外<a href=\"/b\">内</a></a>", "Anchor elements cannot be nested.")]
    [InlineData("<button>外<button>内</button></button>", "No button has been found within the local scope.")]
    [InlineData("<p>a & b &amp c</p>", "Character reference is not terminated by a semicolon.")]
    [InlineData("<div title=\"a\"class=\"b\"></div>", "The beginning of a new attribute has been expected.")]
    [InlineData("<p/>", "The given tag cannot be self-closed.")]
    [InlineData("<table><div>表外</div></table>", "An illegal element has been detected in a table.")]
    [InlineData("<svg><rect/><path></svg>", "The closing tag and the currently open tag do not match.")]
    [InlineData("<p>1 <2</p>", "Ambiguous open tag.")]
    [InlineData("<p>\u0001</p>", "sign U+0001")]
    [InlineData("<p>\uFFFD</p>", "sign U+FFFD")]
    [InlineData("<blink>闪</blink>", "blink is no element of HTML")]
    [InlineData("<a href=\"/\"><select><option>1</option></select></a>", "select inside a")]
    [InlineData("<label>外<label>内</label></label>", "label inside label")]
    [InlineData("<label><input><input></label>", "input inside label")]
    [InlineData("<span><ul><li>项</li></ul></span>", "ul inside span")]
    [InlineData("<img src=\"/a.png\">", "img without alt")]
    [InlineData("<div><li>项</li></div>", "li inside div")]
    [InlineData("<div><dt>词</dt></div>", "dt inside div")]
    [InlineData("<ul><a href=\"/\">非项</a></ul>", "a inside ul")]
    [InlineData("<p id=\"a\"></p><p id=\"a\"></p>", "id a given 2 times")]
    [InlineData("<p id=\"a b\"></p>", "id “a b”")]
    [InlineData("<label for=\"none\">名</label>", "for names none, which is not there")]
    [InlineData("<nav aria-labelledby=\"none\"></nav>", "aria-labelledby names none, which is not there")]
    [InlineData("<script>alert(1)</script>", "inline script")]
    [InlineData("<div><style>p { color: red }</style></div>", "inline style sheet")]
    [InlineData("<p style=\"color: red\"></p>", "style on p")]
    [InlineData("<p onclick=\"alert(1)\"></p>", "onclick on p")]
    [InlineData("<a href=\" JavaScript:alert(1)\">点</a>", "href on a")]
    public void A_fault_is_found(string body, string fault) => FaultsOf(body).ShouldContain(found => found.EndsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void What_the_standard_allows_is_no_fault() => FaultsOf(
        """
        <ul><li>一<li>二</ul><dl><div><dt>词</dt><dd>义</dd></div></dl>
        <form><label for="q">词</label><input id="q"><label><input type="checkbox"> 选</label></form>
        <table><thead><tr><th id="h">头</th></tr></thead><tbody><tr><td headers="h">1 &lt; 2 &amp; 3</td></tr></tbody></table>
        <details><summary>更多 <a href="/">链接</a></summary><p>文</p></details>
        <svg role="img" aria-labelledby="t" viewBox="0 0 1 1"><title id="t">图</title><rect width="1" height="1"/></svg>
        <script type="application/ld+json">{"@type":"Report"}</script>
        """).ShouldBeEmpty();

    private static IReadOnlyList<string> FaultsOf(string body) =>
        HtmlFaults.Of($"<!DOCTYPE html><html lang=\"zh-CN\"><head><title>名</title></head><body>{body}</body></html>", out _);
}
