using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>The bookmarks as the tree that readers show beside the pages (ISO 32000-1, 12.3.3), all of it unfolded.</summary>
internal sealed class Outline(PdfFile file, TypesetDocument document, IReadOnlyList<ObjectReference> pages)
{
    /// <param name="reference">The outline dictionary.</param>
    public void Write(ObjectReference reference)
    {
        var root = new Entry(null, null) { Reference = reference };
        var current = root;
        foreach (var bookmark in document.Bookmarks)
        {
            while (current.Parent is not null && current.Bookmark!.Level >= bookmark.Level)
            {
                current = current.Parent;
            }

            current = current.Add(bookmark, file.Reserve());
        }

        WriteChildren(root);
        var target = file.Object(reference).Write($"<</Type/Outlines");
        WriteExtent(target, root);
        target.Write($">>");
    }

    private void WriteChildren(Entry parent)
    {
        for (var index = 0; index < parent.Children.Count; index++)
        {
            var entry = parent.Children[index];
            var target = WriteTarget(entry, parent);
            if (index > 0)
            {
                target.Write($"/Prev {parent.Children[index - 1].Reference}");
            }

            if (index < parent.Children.Count - 1)
            {
                target.Write($"/Next {parent.Children[index + 1].Reference}");
            }

            WriteExtent(target, entry);
            target.Write($">>");
            WriteChildren(entry);
        }
    }

    private PdfBuffer WriteTarget(Entry entry, Entry parent)
    {
        var bookmark = entry.Bookmark!;
        var top = document.Pages[bookmark.Page].Height - bookmark.Y;
        return file.Object(entry.Reference).Write(
            $"<</Title{new TextString(bookmark.Title)}/Parent {parent.Reference}/Dest[{pages[bookmark.Page]}/XYZ 0 {top} null]");
    }

    private static void WriteExtent(PdfBuffer target, Entry entry)
    {
        if (entry.Children.Count > 0)
        {
            target.Write($"/First {entry.Children[0].Reference}/Last {entry.Children[^1].Reference}/Count {entry.Descendants}");
        }
    }

    private sealed class Entry(Bookmark? bookmark, Entry? parent)
    {
        public Bookmark? Bookmark => bookmark;

        public Entry? Parent => parent;

        public List<Entry> Children { get; } = [];

        public required ObjectReference Reference { get; init; }

        public int Descendants => Children.Sum(child => 1 + child.Descendants);

        public Entry Add(Bookmark below, ObjectReference reference)
        {
            var entry = new Entry(below, this) { Reference = reference };
            Children.Add(entry);
            return entry;
        }
    }
}
