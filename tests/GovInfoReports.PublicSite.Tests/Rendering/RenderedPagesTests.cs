using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.TestSupport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace GovInfoReports.PublicSite.Tests.Rendering;

public class RenderedPagesTests
{
    private const int Megabyte = 1 << 20;

    private readonly TestClock clock = new();
    private readonly RenderedPages pages;

    public RenderedPagesTests()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(RenderedPages.Megabytes, (string?)"4")]).Build();
        pages = new RenderedPages(clock, configuration) { Hearing = Hearing.Yes };
    }

    [Fact]
    public void More_than_its_memory_is_never_kept_and_what_was_read_least_lately_goes_first()
    {
        foreach (var number in Enumerable.Range(1, 3))
        {
            Keep($"/reports/2025/{number}.pdf");
        }

        pages.Current(Key("/reports/2025/1.pdf")).ShouldNotBeNull();
        Keep("/reports/2025/4.pdf");
        Keep("/reports/2025/5.pdf");

        pages.Size.ShouldBe(3 * Megabyte);
        new[] { 1, 2, 3, 4, 5 }.Where(number => pages.Last(Key($"/reports/2025/{number}.pdf")) is not null).ShouldBe([1, 4, 5]);
    }

    [Fact]
    public void Pages_nobody_asked_for_leave_a_quarter_to_those_that_are_asked_for()
    {
        Keep("/reports/2025/1.pdf");
        Keep("/reports/2025/2.pdf");
        pages.HasRoomFor("/reports/2025/3.pdf").ShouldBeTrue();

        Keep("/reports/2025/3.pdf");

        pages.HasRoomFor("/reports/2025/4.pdf").ShouldBeFalse();
        pages.HasRoomFor("/reports/2025/1.pdf").ShouldBeTrue("it would only be replaced");
    }

    [Fact]
    public void A_publication_outdates_its_own_pages_and_the_lists_but_no_other_report()
    {
        string[] addresses = ["/reports/2025/a", "/reports/2025/a/v1.json", "/reports/2025/b", "/reports/2024/a", "/years/2024", "/"];
        foreach (var address in addresses)
        {
            Keep(address);
        }

        pages.Outdate("2025/a");

        addresses.Where(address => pages.Current(Key(address)) is not null).ShouldBe(["/reports/2025/b", "/reports/2024/a"]);
    }

    [Fact]
    public void Changed_agencies_outdate_everything_but_what_was_published()
    {
        string[] addresses = ["/reports/2025/a", "/agencies/b", "/"];
        foreach (var address in addresses)
        {
            Keep(address);
        }

        pages.OutdateLists();

        addresses.Where(address => pages.Current(Key(address)) is not null).ShouldBe(["/reports/2025/a"]);
    }

    [Fact]
    public void A_page_rendered_while_something_was_published_is_not_relied_on()
    {
        var epoch = pages.Epoch;
        pages.Outdate("2025/b");

        pages.Keep(Key("/"), Page(), epoch);

        pages.Current(Key("/")).ShouldBeNull();
        pages.Last(Key("/")).ShouldNotBeNull();
    }

    [Fact]
    public void Nothing_is_relied_on_for_longer_than_ten_minutes()
    {
        Keep("/");
        clock.Advance(TimeSpan.FromMinutes(9));
        pages.Current(Key("/")).ShouldNotBeNull();

        clock.Advance(TimeSpan.FromMinutes(1));

        pages.Current(Key("/")).ShouldBeNull();
    }

    private void Keep(string address) => pages.Keep(Key(address), Page(), pages.Epoch);

    private RenderedPage Page() => new(new HeaderDictionary { ["Content-Type"] = "application/pdf" }, new byte[Megabyte], clock.GetUtcNow());

    private static string Key(string address) => RenderedPages.KeyOf(address, null);
}
