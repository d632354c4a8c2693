using System.Collections.Immutable;
using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>Sets a manuscript on pages of GB/T 9704-2012. Pure: the same manuscript and fonts give the same pages, on any thread.</summary>
public static class Typesetter
{
    public static TypesetDocument Typeset(Manuscript manuscript, FontSet fonts)
    {
        var root = new StructureElement(StructureRole.Document);
        var flows = Measure(manuscript.Blocks, fonts, root);
        var page = new PageBuilder(new PageFurniture(fonts, manuscript.Mark));
        for (var index = 0; index < flows.Length; index++)
        {
            flows[index].Place(page, new FollowingFlow(flows.AsMemory(index + 1)));
        }

        return new TypesetDocument(manuscript.Properties, page.Finish(), root, page.Bookmarks);
    }

    // Each heading of the first level opens a section of the structure.
    private static Flow[] Measure(ImmutableArray<Block> blocks, FontSet fonts, StructureElement root)
    {
        var parent = root;
        var flows = new List<Flow>(blocks.Length);
        foreach (var block in blocks)
        {
            parent = block switch
            {
                TitleBlock => root,
                HeadingBlock { Level: 1 } => root.Add(new StructureElement(StructureRole.Section)),
                _ => parent,
            };
            flows.Add(Measure(block, fonts, parent));
        }

        return [.. flows];
    }

    private static Flow Measure(Block block, FontSet fonts, StructureElement parent) => block switch
    {
        TitleBlock title => new TitleFlow(title, fonts, parent),
        HeadingBlock heading => new HeadingFlow(heading, fonts, parent),
        ParagraphBlock paragraph => new ParagraphFlow(paragraph, fonts, parent),
        RuledTable table => new TableFlow(table, fonts, parent),
        BlankBlock blank => new BlankFlow(blank.Lines),
        _ => throw new InvalidOperationException($"{block.GetType().Name} cannot be set."),
    };
}
