using System.Text;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Search;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Search;

public class SearchTests(SearchTests.Library library) : IClassFixture<SearchTests.Library>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_words_find_what_comparing_every_text_finds()
    {
        var random = new Random(20260101);
        var found = 0;
        for (var round = 0; round < 400; round++)
        {
            var query = library.SomeWords(random);
            var words = SearchText.WordsOf(query);
            var expected = library.Reports.Where(report => words.All(word => SearchText.BodyOf(report).Contains(word, StringComparison.Ordinal)));

            var page = await library.Store.Get<SearchQueries>().FindAsync(new SearchCriteria(query), 0, 1000, Cancellation);

            page.Hits.Select(hit => hit.Line.AgencyName).Order(StringComparer.Ordinal).ShouldBe(expected.Select(report => report.Agency).Order(StringComparer.Ordinal), query);
            page.Total.ShouldBe(page.Hits.Count, query);
            found += page.Total;
        }

        found.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task A_word_of_any_length_and_width_finds_what_LIKE_finds_and_is_marked_where_it_stands()
    {
        var random = new Random(20260202);
        var marked = 0;
        for (var round = 0; round < 300; round++)
        {
            var length = (round % 3) + 1;
            var word = library.SomeWord(random, length);
            var typed = random.Next(2) == 0 ? word : Wide(word);
            var pattern = $"%{SearchText.Fold(word).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";

            var page = await library.Store.Get<SearchQueries>().FindAsync(new SearchCriteria(typed), 0, 1000, Cancellation);

            page.Hits.Count.ShouldBe(await library.Store.Database.QueryAsync<int>("SELECT count(*)::integer FROM published_texts WHERE body LIKE $1", pattern), typed);
            foreach (var hit in page.Hits)
            {
                var report = library.Reports.Single(report => report.Agency == hit.Line.AgencyName);
                if (SearchText.PlainTexts(report).Skip(2).Any(text => text.Split('\n').Any(line => SearchText.Fold(line).Contains(SearchText.Fold(word), StringComparison.Ordinal))))
                {
                    hit.Passages.SelectMany(passage => passage.Parts).Where(part => part.Matches).Select(part => SearchText.Fold(part.Text)).ShouldContain(found => found.Contains(SearchText.Fold(word), StringComparison.Ordinal), typed);
                    marked++;
                }
            }
        }

        marked.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [InlineData("100%", 0)]
    [InlineData("_", 0)]
    [InlineData(@"\", 0)]
    [InlineData("' OR 1=1 --", 0)]
    [InlineData("   ", 40)]
    public async Task Signs_that_mean_something_to_a_database_are_only_signs(string query, int expected) =>
        (await library.Store.Get<SearchQueries>().FindAsync(new SearchCriteria(query), 0, 1000, Cancellation)).Total.ShouldBe(expected);

    [Fact]
    public async Task Year_kind_region_and_requests_narrow_what_is_found()
    {
        var search = library.Store.Get<SearchQueries>();
        async Task<int> Count(SearchCriteria criteria) => (await search.FindAsync(criteria, 0, 0, Cancellation)).Total;

        (await Count(new SearchCriteria(Year: 2024))).ShouldBe(20);
        (await Count(new SearchCriteria(Kind: AgencyKind.DevelopmentZone))).ShouldBe(10);
        (await Count(new SearchCriteria(Region: "lib-east"))).ShouldBe(20);
        (await Count(new SearchCriteria(Region: "lib"))).ShouldBe(40);
        (await Count(new SearchCriteria(Region: "no-such"))).ShouldBe(0);
        (await Count(new SearchCriteria(WithRequests: true))).ShouldBe(8);
        (await Count(new SearchCriteria(AgencyName: "第7"))).ShouldBe(1);
        (await Count(new SearchCriteria(Year: 2025, Kind: AgencyKind.DevelopmentZone, Region: "lib-east"))).ShouldBe(5);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var search = library.Store.Get<SearchQueries>();
        var pages = new List<string>();
        for (var skip = 0; skip < 40; skip += 15)
        {
            pages.AddRange((await search.FindAsync(new SearchCriteria("公开"), skip, 15, Cancellation)).Hits.Select(hit => hit.Line.AgencyCode));
        }

        pages.Count.ShouldBe(40);
        pages.Distinct().Count().ShouldBe(40);
    }

    [Fact]
    public async Task Names_and_titles_that_hold_the_words_come_first_then_new_years_then_what_was_published_last()
    {
        var search = library.Store.Get<SearchQueries>();
        var published = library.Reports.Reverse().ToList();

        // A sign in the titles of one year, the names of some bodies of the other, and the texts of most.
        string[] inHead = [.. Newest(published.Where(report => InHead(report)))];
        string[] inText = [.. Newest(published.Where(report => !InHead(report) && SearchText.BodyOf(report).Contains('5', StringComparison.Ordinal)))];
        inText.Length.ShouldBeInRange(5, 15);
        (await search.FindAsync(new SearchCriteria("5"), 0, 1000, Cancellation)).Hits.Select(hit => hit.Line.AgencyName).ShouldBe([.. inHead, .. inText]);

        (await search.FindAsync(new SearchCriteria(WithRequests: true), 0, 1000, Cancellation)).Hits.Select(hit => hit.Line.AgencyName)
            .ShouldBe(Newest(published.Where(report => report.Content.Figures["T3.N.T"] + report.Content.Figures["T3.C.T"] > 0)));

        static bool InHead(FilledReport report) => $"{report.Title}{report.Agency}".Contains('5', StringComparison.Ordinal);
        static IEnumerable<string> Newest(IEnumerable<FilledReport> reports) => reports.OrderByDescending(report => report.Year).Select(report => report.Agency);
    }

    [Fact]
    public async Task A_page_says_whether_another_follows_also_where_counting_has_ended()
    {
        var search = library.Store.Get<SearchQueries>();

        (await search.FindAsync(new SearchCriteria("公开"), 0, 39, Cancellation)).HasNext.ShouldBeTrue();
        (await search.FindAsync(new SearchCriteria("公开"), 39, 1, Cancellation)).HasNext.ShouldBeFalse();
        (await search.FindAsync(new SearchCriteria("公开"), 20, 20, Cancellation)).HasNext.ShouldBeFalse();
        var beyond = await search.FindAsync(new SearchCriteria("公开"), 2000, 20, Cancellation);
        (beyond.Hits.Count, beyond.Total, beyond.HasNext).ShouldBe((0, 40, false));
    }

    [Fact]
    public async Task The_index_is_asked_for_a_word_that_stands_in_every_report()
    {
        await library.Store.Database.QueryAsync<object>("ANALYZE published_texts; SELECT 1");

        var plan = await library.Store.Database.QueryAsync<string>("EXPLAIN (FORMAT JSON) SELECT publication_id FROM published_texts WHERE search_tokens(body) @> ARRAY['公开'] ORDER BY place DESC LIMIT 20");

        plan.ShouldContain("ix_published_texts_tokens");
        plan.ShouldNotContain("Seq Scan");
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_what_it_corrects()
    {
        await using var store = await TestStore.CreateAsync();
        var office = await store.AddOfficeAsync();
        var id = await store.PublishAsync(office);
        var search = store.Get<SearchQueries>();
        (await search.FindAsync(new SearchCriteria("季度自查"), 0, 10, Cancellation)).Total.ShouldBe(1);

        var next = await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "更正");
        await store.EditAsync(office.Drafter, next, ("S1.5", TestReports.Texts(2025).Single(text => text.Field == "S1.5").Text, "明确责任科室和专人，每半年自查，对发现的情况及时整改，逐项销号。"));
        await store.ApplyAsync(office.Drafter, next, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, next, ReportAction.Approve, null);
        await store.ApplyAsync(office.Reviewer, next, ReportAction.Publish, "更正说明");

        (await search.FindAsync(new SearchCriteria("季度自查"), 0, 10, Cancellation)).Total.ShouldBe(0);
        var hit = (await search.FindAsync(new SearchCriteria("半年自查"), 0, 10, Cancellation)).Hits.ShouldHaveSingleItem();
        hit.Line.Revision.ShouldBe(2);
        hit.Passages.ShouldHaveSingleItem().Parts.Single(part => part.Matches).Text.ShouldBe("半年自查");
        (await store.Database.QueryAsync<long>("SELECT count(*) FROM published_texts")).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_searched_and_added_up_is_made_anew_where_it_is_missing()
    {
        const string Rows = "SELECT jsonb_agg(to_jsonb(t) || to_jsonb(r) ORDER BY t.agency_id, t.year)::text FROM published_texts t JOIN published_reports r USING (agency_id, year)";
        await using var store = await TestStore.CreateAsync();
        var office = await store.AddOfficeAsync();
        await store.PublishAsync(office);
        var before = await store.Database.QueryAsync<string>(Rows);
        await store.Database.QueryAsync<object>("DELETE FROM published_texts; DELETE FROM published_reports; SELECT 1");
        (await store.Get<SearchQueries>().FindAsync(new SearchCriteria("季度自查"), 0, 10, Cancellation)).Total.ShouldBe(0);

        var told = new List<(int Done, int All)>();
        Task TellAsync(int done, int all)
        {
            told.Add((done, all));
            return Task.CompletedTask;
        }

        (await store.Get<DatabaseMigrator>().MigrateAsync(null, TellAsync, Cancellation)).ShouldBeEmpty();

        told.ShouldBe([(1, 1)]);
        (await store.Database.QueryAsync<string>(Rows)).ShouldBe(before);
        (await store.Get<SearchQueries>().FindAsync(new SearchCriteria("季度自查"), 0, 10, Cancellation)).Total.ShouldBe(1);
    }

    // As an input method in full width types it.
    private static string Wide(string word) => string.Concat(word.Select(sign => sign is > ' ' and <= '~' ? (char)(sign + 0xFEE0) : sign));

    /// <summary>Forty reports of random words.</summary>
    public sealed class Library : IAsyncLifetime
    {
        private const string Signs = "政府信息公开依申请年度报告办理答复平台监督保障２5aB 　，。𬭎";

        public TestStore Store { get; private set; } = null!;

        public IReadOnlyList<FilledReport> Reports { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            Store = await TestStore.CreateAsync();
            var agencies = Store.Get<AgencyService>();
            await agencies.CreateAsync(Actor.Operator, new NewAgency("lib", "某市政务公开办公室", AgencyKind.OpenGovernmentOffice, null), default);
            await agencies.CreateAsync(Actor.Operator, new NewAgency("lib-east", "东区政务公开办公室", AgencyKind.OpenGovernmentOffice, "lib"), default);
            await Store.Get<YearService>().OpenAsync(Actor.Operator, 2024, default);
            await Store.Get<YearService>().OpenAsync(Actor.Operator, 2025, default);
            var random = new Random(7);
            Reports = [.. Enumerable.Range(0, 40).Select(index => ReportOf(index, random))];
            foreach (var (index, report) in Reports.Index())
            {
                var kind = index % 4 == 0 ? AgencyKind.DevelopmentZone : AgencyKind.Department;
                await agencies.CreateAsync(Actor.Operator, new NewAgency($"lib-{index}", report.Agency, kind, index < 20 ? "lib-east" : "lib"), default);
                await Store.Get<ArchiveService>().TakeOverAsync(Actor.Operator, $"lib-{index}", report, default);
            }
        }

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        /// <summary>One to three words of one to six signs, most of them from a report.</summary>
        public string SomeWords(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        {
            var text = random.Next(8) == 0 ? Words(random, 8) : Reports[random.Next(Reports.Count)].Content.Text(TextKey.OtherMatters);
            var start = random.Next(text.Length - 6);
            return text.Substring(start, random.Next(1, 7));
        }).Where(word => !char.IsLowSurrogate(word[0]) && !char.IsHighSurrogate(word[^1])));

        /// <summary>Neighbouring signs of a report, none of them a space.</summary>
        public string SomeWord(Random random, int length)
        {
            string[] signs = [.. Reports[random.Next(Reports.Count)].Content.Text(TextKey.OtherMatters).EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString())];
            return string.Concat(signs.Skip(random.Next(signs.Length - length)).Take(length));
        }

        private static FilledReport ReportOf(int index, Random random) => new(
            $"第{index}局", index % 2 == 0 ? 2025 : 2024, 1, ReportContent.Blank(AnnualReport2021.Edition)
                .WithText(TextKey.OtherMatters, Words(random, 60))
                .WithText(TextKey.Preamble, "按照政府信息公开条例编制。")
                .WithFigures(Figures.Zero(AnnualReport2021.Edition).With(index % 2 == 0 ? "T3.N.T" : "T3.C.T", index % 5 == 0 ? 1 : 0)));

        private static string Words(Random random, int length)
        {
            string[] signs = [.. Signs.EnumerateRunes().Select(rune => rune.ToString())];
            return string.Concat(Enumerable.Range(0, length).Select(place => place == 30 ? "\n" : signs[random.Next(signs.Length)]));
        }
    }
}
