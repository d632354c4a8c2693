using System.IO.Compression;
using System.Net;
using System.Text;

namespace GovInfoReports.PublicSite.Tests.Rendering;

public class RenderedPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Report = "/reports/2025/wuzhong-gov-office";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Report)]
    [InlineData(Report + ".json")]
    [InlineData("/years/2025")]
    [InlineData("/")]
    public async Task Every_encoding_holds_the_same_bytes_under_the_same_tag(string address)
    {
        var plain = await GetAsync(address, string.Empty);
        var gzip = await GetAsync(address, "gzip");
        var brotli = await GetAsync(address, "gzip, deflate, br");

        (plain.Encoding, gzip.Encoding, brotli.Encoding).ShouldBe((string.Empty, "gzip", "br"));
        gzip.Bytes.Length.ShouldBeLessThan(plain.Bytes.Length / 2);
        brotli.Bytes.Length.ShouldBeLessThan(gzip.Bytes.Length);
        Encoding.UTF8.GetString(Unpack(new GZipStream(new MemoryStream(gzip.Bytes), CompressionMode.Decompress))).ShouldBe(Encoding.UTF8.GetString(plain.Bytes));
        Encoding.UTF8.GetString(Unpack(new BrotliStream(new MemoryStream(brotli.Bytes), CompressionMode.Decompress))).ShouldBe(Encoding.UTF8.GetString(plain.Bytes));
        new[] { plain.Tag, gzip.Tag, brotli.Tag }.Distinct().ShouldHaveSingleItem().ShouldStartWith("W/\"");
        new[] { plain.Vary, gzip.Vary, brotli.Vary }.ShouldAllBe(vary => vary == (address.EndsWith(".json", StringComparison.Ordinal) ? "Accept-Encoding" : "Accept-Encoding, Cookie"));
    }

    [Fact]
    public async Task An_encoding_that_is_refused_is_not_sent() => (await GetAsync("/", "br;q=0, gzip;q=0.5")).Encoding.ShouldBe("gzip");

    [Fact]
    public async Task A_pdf_is_sent_as_it_is()
    {
        var pdf = await GetAsync(Report + ".pdf", "br");

        (pdf.Encoding, pdf.Vary).ShouldBe((string.Empty, string.Empty));
        Encoding.ASCII.GetString(pdf.Bytes, 0, 5).ShouldBe("%PDF-");
    }

    [Theory]
    [InlineData(Report)]
    [InlineData(Report + ".pdf")]
    public async Task The_head_of_a_page_says_what_the_page_would(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        var head = await site.Client.SendAsync(request, Cancellation);
        var page = await site.Client.GetAsync(address, Cancellation);

        head.Content.Headers.ContentLength.ShouldBe(page.Content.Headers.ContentLength);
        head.Headers.ETag.ShouldBe(page.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Report)]
    [InlineData("/")]
    [InlineData(Report + ".csv")]
    public async Task A_known_page_is_not_sent_again(string address)
    {
        var tag = (await site.Client.GetAsync(address, Cancellation)).Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(tag);

        var answer = await site.Client.SendAsync(request, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await answer.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
        answer.Headers.ETag.ShouldBe(tag);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    private async Task<(byte[] Bytes, string Encoding, string Tag, string Vary)> GetAsync(string address, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        var answer = await site.Client.SendAsync(request, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadAsByteArrayAsync(Cancellation), string.Join(',', answer.Content.Headers.ContentEncoding), answer.Headers.ETag!.ToString(), answer.Headers.Vary.ToString());
    }

    private static byte[] Unpack(Stream stream)
    {
        using var target = new MemoryStream();
        stream.CopyTo(target);
        return target.ToArray();
    }
}
