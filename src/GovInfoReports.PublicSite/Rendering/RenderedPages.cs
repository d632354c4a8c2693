using System.Collections.Concurrent;

namespace GovInfoReports.PublicSite.Rendering;

/// <summary>
/// Pages and files rendered once per publication. A page that a later publication may have changed is outdated: it is rendered anew, but still
/// sent while the database cannot be reached.
/// </summary>
internal sealed class RenderedPages(TimeProvider clock, IConfiguration configuration)
{
    /// <summary>How much memory the pages may take, in MB.</summary>
    public const string Megabytes = "Pages:Megabytes";

    private const string Reports = "/reports/";

    // Heals whatever a lost notification left behind.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly long most = configuration.GetValue<long>(Megabytes) << 20;
    private long size;
    private int epoch;

    /// <summary>Whether this process hears of publications.</summary>
    public Hearing Hearing { get; set; }

    public bool IsEmpty => entries.IsEmpty;

    /// <summary>Bytes of memory.</summary>
    public long Size => Interlocked.Read(ref size);

    private long AfterEviction => most / 10 * 9;

    // What nobody has asked for yet must not drive out what was asked for.
    private long AfterWarming => most / 4 * 3;

    /// <summary>Taken before rendering; a page is kept as current only if nothing was published meanwhile.</summary>
    public int Epoch => Volatile.Read(ref epoch);

    /// <summary>The page as it stands now, or null where it must be rendered.</summary>
    public RenderedPage? Current(string key) =>
        Find(key) is { } entry && (Hearing == Hearing.Lost || (Hearing == Hearing.Yes && !entry.Outdated && clock.GetUtcNow() - entry.Page.At < Longest)) ? entry.Page : null;

    /// <summary>The page as it last was.</summary>
    public RenderedPage? Last(string key) => Find(key)?.Page;

    /// <summary>The same path is another page in another look.</summary>
    public static string KeyOf(PathString path, string? look) => $"{path}\n{look}";

    /// <summary>Whether a page nobody has asked for may be kept, or is already.</summary>
    public bool HasRoomFor(string path) => Size < AfterWarming || entries.ContainsKey(KeyOf(path, null));

    public void Keep(string key, RenderedPage page, int renderedIn)
    {
        var entry = new Entry(page) { Outdated = renderedIn != Epoch, Used = clock.GetTimestamp() };
        entries.AddOrUpdate(
            key,
            _ =>
            {
                Interlocked.Add(ref size, page.Size);
                return entry;
            },
            (_, before) =>
            {
                Interlocked.Add(ref size, page.Size - before.Page.Size);
                return entry;
            });
        if (Size > most)
        {
            Evict();
        }
    }

    /// <summary>A report was published: its own pages and every list may have changed, other reports' pages have not.</summary>
    public void Outdate(string report) => Outdate(key => !IsOfReport(key) || key.StartsWith($"{Reports}{report}", StringComparison.Ordinal));

    /// <summary>Agencies have changed: every page that is no report's may have. A report says what was so when it was published.</summary>
    public void OutdateLists() => Outdate(key => !IsOfReport(key));

    public void OutdateAll() => Outdate(_ => true);

    private static bool IsOfReport(string key) => key.StartsWith(Reports, StringComparison.Ordinal);

    private void Outdate(Func<string, bool> mayHaveChanged)
    {
        Interlocked.Increment(ref epoch);
        foreach (var (key, entry) in entries)
        {
            entry.Outdated |= mayHaveChanged(key);
        }
    }

    private Entry? Find(string key)
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        entry.Used = clock.GetTimestamp();
        return entry;
    }

    private void Evict()
    {
        foreach (var (key, entry) in entries.OrderBy(pair => pair.Value.Used))
        {
            if (Size <= AfterEviction)
            {
                return;
            }

            if (entries.TryRemove(KeyValuePair.Create(key, entry)))
            {
                Interlocked.Add(ref size, -entry.Page.Size);
            }
        }
    }

    private sealed class Entry(RenderedPage page)
    {
        public RenderedPage Page { get; } = page;

        public bool Outdated { get; set; }

        public long Used { get; set; }
    }
}

internal enum Hearing
{
    /// <summary>Not yet: nothing kept can be relied on.</summary>
    NotYet,

    Yes,

    /// <summary>The database does not answer: what is kept is the best there is, and asking again would only make readers wait.</summary>
    Lost,
}
