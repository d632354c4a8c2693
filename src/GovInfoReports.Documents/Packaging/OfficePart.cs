using System.Xml;

namespace GovInfoReports.Documents.Packaging;

/// <summary>A part of an Office file.</summary>
/// <param name="Path">Inside the archive, such as <c>word/document.xml</c>.</param>
internal sealed record OfficePart(string Path, string ContentType, Action<XmlWriter> Write)
{
    /// <summary>Type of the relation by which the file as a whole refers to this part; null where another part does.</summary>
    public string? RootRelation { get; init; }

    /// <summary>What this part refers to: <c>rId1</c> for the first, and so on.</summary>
    public IReadOnlyList<OfficeRelation> Relations { get; init; } = [];
}

/// <param name="Target">Relative to the part, or an address outside the file.</param>
internal sealed record OfficeRelation(string Type, string Target, bool IsExternal = false)
{
    /// <summary>What the types of relations between Office parts begin with.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string IdOf(int index) => $"rId{index + 1}";
}
