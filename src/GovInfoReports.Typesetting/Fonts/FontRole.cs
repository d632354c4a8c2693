namespace GovInfoReports.Typesetting.Fonts;

/// <summary>What a face is for on a page after GB/T 9704-2012, 7.3 and 7.5.</summary>
public enum FontRole
{
    /// <summary>仿宋: text and third and fourth level headings.</summary>
    Body,

    /// <summary>黑体: first level headings.</summary>
    Heading,

    /// <summary>楷体: second level headings.</summary>
    SubHeading,

    /// <summary>小标宋: the title.</summary>
    Title,

    /// <summary>宋体: tables and page numbers.</summary>
    Table,

    /// <summary>Rare characters, mostly in names, that the other faces lack.</summary>
    Fallback,
}
