using System.Net;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class LookTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task The_large_look_is_chosen_remembered_and_left_again()
    {
        var usual = await site.GetPageAsync("/years/2025");
        var way = usual.QuerySelector(".site-nav a[rel=nofollow]")!;
        way.Words().ShouldBe("长辈版");

        var chosen = await site.Client.GetAsync(way.GetAttribute("href"), TestContext.Current.CancellationToken);

        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        chosen.Headers.Location!.ToString().ShouldBe("/years/2025");
        var cookie = chosen.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("look=elder; max-age=31536000; path=/; samesite=lax; httponly");
        var large = await WithLookAsync("/years/2025");
        large.DocumentElement.ClassName.ShouldBe("elder");
        large.Words(".site-nav a[rel=nofollow]").ShouldBe("标准版");
        (await site.GetPageAsync("/years/2025")).DocumentElement.ClassName.ShouldBeNullOrEmpty();
        var left = await site.Client.GetAsync(large.QuerySelector(".site-nav a[rel=nofollow]")!.GetAttribute("href"), TestContext.Current.CancellationToken);
        left.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("look=standard; max-age=0;");
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("")]
    public async Task The_way_back_stays_on_this_site(string back)
    {
        var answer = await site.Client.GetAsync($"/look/elder?back={Uri.EscapeDataString(back)}", TestContext.Current.CancellationToken);

        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task A_look_nobody_made_is_not_found() =>
        (await site.Client.GetAsync("/look/other", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private async Task<AngleSharp.Dom.IDocument> WithLookAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", "look=elder");
        return await (await site.Client.SendAsync(request, TestContext.Current.CancellationToken)).ReadPageAsync();
    }
}
