using System.Text;
using GovInfoReports.TestSupport.Pdf;
using GovInfoReports.Typesetting.Pdf;

namespace GovInfoReports.Typesetting.Tests.Pdf;

/// <summary>The checker finds what is wrong: a good file is spoilt in one place at a time.</summary>
public class PdfConformanceTests
{
    private static readonly byte[] Good = PdfWriter.Write(TrialDocument.Build());

    private static readonly Dictionary<string, Action<PdfFileReader>> Spoilings = new()
    {
        ["The file has no identifier."] = file => file.Trailer.Raw.Remove("ID"),
        ["The file has Encrypt."] = file => file.Trailer.Raw["Encrypt"] = true,
        ["The document has no language."] = file => file.Catalog.Raw.Remove("Lang"),
        ["The document does not say that it is tagged."] = file => file.Catalog.Raw.Remove("MarkInfo"),
        ["The document's title is not shown."] = file => file.Catalog.Raw.Remove("ViewerPreferences"),
        ["There is no output intent with a profile."] = file => file.Catalog.Raw.Remove("OutputIntents"),
        ["The output intent has no identifier."] = file => Intent(file).Raw.Remove("OutputConditionIdentifier"),
        ["The profile's number of components is not 1."] = file => Intent(file).Stream("DestOutputProfile")!.Dictionary.Raw["N"] = 3.0,
        ["The profile is cut off."] = file => SpoilProfile(file, profile => profile[..100]),
        ["The profile's size is not the one it states."] = file => SpoilProfile(file, profile => [.. profile, 0]),
        ["The profile's version is neither 2 nor 4."] = file => SpoilProfile(file, profile => [.. profile[..8], 5, .. profile[9..]]),
        ["The profile is not one of a gray monitor or printer."] = file => SpoilProfile(file, profile => [.. profile[..16], .. "RGB "u8, .. profile[20..]]),
        ["The profile lacks a required tag."] = file => SpoilProfile(file, profile => [.. profile[..132], .. "xxxx"u8, .. profile[136..]]),
        ["A tag of the profile lies outside of it."] = file => SpoilProfile(file, profile => [.. profile[..138], 0xFF, .. profile[139..]]),
        ["There is no XMP metadata in plain bytes."] = file => SpoilMetadata(file, "</x:xmpmeta>", ""),
        ["XMP does not state PDF/A-2u."] = file => SpoilMetadata(file, ">U<", ">B<"),
        ["XMP does not state PDF/UA-1."] = file => SpoilMetadata(file, "<pdfuaid:part>1<", "<pdfuaid:part>2<"),
        ["XMP does not describe the schema of PDF/UA."] = file => SpoilMetadata(file, "pdfaSchema:namespaceURI", "pdfaSchema:prefix"),
        ["The author is 某局 in the file and 吴忠市人民政府办公室 in XMP."] =
            file => file.Trailer.Dictionary("Info")!.Raw["Author"] = new PdfString(Encoding.UTF8.GetBytes("某局")),
        ["The date of creation is 2026-01-30T09:05:07+08:00 in the file and 2026-01-30T09:05:08+08:00 in XMP."] =
            file => SpoilMetadata(file, "07+08:00</xmp:CreateDate>", "08+08:00</xmp:CreateDate>"),
        ["Page 1 ends inside a text object or marked content."] = file => SpoilContent(file, 0, content => content[..content.LastIndexOf("EMC", StringComparison.Ordinal)]),
        ["Page 1 begins marked content inside other marked content or text."] = file => SpoilContent(file, 0, content => content.Replace("EMC\n", "", StringComparison.Ordinal)),
        ["Page 1 ends marked content that is not open."] = file => SpoilContent(file, 0, content => content + "EMC"),
        ["Page 1 has text objects that are not balanced."] = file => SpoilContent(file, 0, content => content.Replace("BT\n", "", StringComparison.Ordinal)),
        ["Page 1 paints a path outside of marked content."] = file => SpoilContent(file, 0, content => content + "1 2 3 4 re f"),
        ["Page 1 shows text outside of a text object or marked content, or without a font."] = file => SpoilContent(file, 0, content => content + "BT [] TJ ET"),
        ["Page 1 uses the colour or object operator rg."] = file => SpoilContent(file, 0, content => "1 0 0 rg\n" + content),
        ["Page 2 uses the colour or object operator k."] = file => SpoilContent(file, 1, content => "1 0 0 0 k\n" + content),
        ["Page 1 has the unknown operator y."] = file => SpoilContent(file, 0, content => "1 2 3 4 y\n" + content),
        ["Page 1 has marked content P that is neither an artifact nor in the structure."] =
            file => SpoilContent(file, 0, content => content.Replace("/Artifact", "/P", StringComparison.Ordinal)),
        ["Page 1 has MCIDs that are not 0, 1, 2 and so on."] = file => SpoilContent(file, 0, content => content.Replace("MCID 1>", "MCID 2>", StringComparison.Ordinal)),
        ["Page 1 does not tab in the order of the structure."] = file => file.Pages[0].Raw.Remove("Tabs"),
        ["Page 1 has no media box."] = file => file.Pages[0].Raw.Remove("MediaBox"),
        ["Page 2 has no resources of its own."] = file => file.Pages[1].Raw.Remove("Resources"),
        ["Page 1 has no place in the parent tree."] = file => file.Pages[0].Raw.Remove("StructParents"),
        ["The number of pages is not the one stated."] = file => file.Catalog.Dictionary("Pages")!.Raw["Count"] = 3.0,
        ["The structure type Title is not a standard one."] = file => Root(file).Raw.Remove("RoleMap"),
        ["A TD does not name its parent."] = file => Element(file, "TD").Raw.Remove("P"),
        ["The structure does not begin with a document."] = file => Element(file, "Document").Raw["S"] = new PdfName("Sect"),
        ["The parent tree has 0 entries for page 1, which has 13 MCIDs."] = file => Parents(file)[1] = new PdfArray(file, []),
        ["MCID 0 of page 1 is not in the element that the parent tree names."] = file => ((PdfArray)Parents(file)[1]!).Raw.Reverse(),
        ["The structure refers to MCID 99 of page 1, which does not exist."] = file => Element(file, "H2").Array("K")!.Raw.Add(99.0),
        ["The heading H2 comes after level 0."] = file => Element(file, "H1").Raw["S"] = new PdfName("P"),
        ["The name 数 is given twice."] = file => Element(file, "TD").Raw["ID"] = new PdfString(Encoding.UTF8.GetBytes("数")),
        ["The tree of names is not in order or does not lead to the elements that have them."] = file => Root(file).Dictionary("IDTree")!.Array("Names")!.Raw.Clear(),
        ["The header cell 类 has no scope."] = file => Element(file, "TH").Dictionary("A")!.Raw.Remove("Scope"),
        ["A cell names the header cell 数, which does not exist."] = file => Elements(file, "TH")[1].Raw["S"] = new PdfName("TD"),
        ["A table has something other than rows of cells."] = file => Element(file, "TH").Raw["S"] = new PdfName("P"),
        ["The cells of a table do not fill a rectangle."] = file => Element(file, "TH").Dictionary("A")!.Raw.Remove("RowSpan"),
        ["The font Plain is not a composite one."] = file => SpoilFont(file, "Hei", font => Simple(font.Descendant!)),
        [$"The font {Name("Hei")} is not embedded."] = file => SpoilFont(file, "Hei", font => font.Descriptor!.Raw.Remove("FontFile3")),
        ["The font FandolHei has no subset tag."] = file => SpoilFont(file, "Hei", font => font.Dictionary.Raw["BaseFont"] = new PdfName("FandolHei")),
        [$"The font {Name("Deja")} does not use its glyph ids as codes."] = file => SpoilFont(file, "Deja", font => font.Descendant!.Raw.Remove("CIDToGIDMap")),
        [$"The font {Name("Hei")} states the width 500 for code 1, which is 1000 wide."] = file => SpoilFont(file, "Hei", font => font.Descendant!.Raw["DW"] = 500.0),
        [$"The font {Name("Hei")} has no text for code 1."] = file => SpoilFont(file, "Hei", font => font.Dictionary.Raw.Remove("ToUnicode")),
        [$"The font {Name("Hei")} has no StemV in its descriptor."] = file => SpoilFont(file, "Hei", font => font.Descriptor!.Raw.Remove("StemV")),
        [$"The font {Name("Hei")} has no glyph for code 255."] = file => SpoilContent(file, 0, content => content.Replace("\0\u0001", "\0\u00FF", StringComparison.Ordinal)),
        ["A link in the structure has no annotation."] = file => Element(file, "Link").Array("K")!.Raw.RemoveAt(2),
        ["An annotation and the structure do not know each other."] = file => Annotation(file).Raw["StructParent"] = 0.0,
        ["An annotation is not part of a link."] = file => Annotation(file).Raw["Subtype"] = new PdfName("Text"),
        ["A link has no text of its own."] = file => Annotation(file).Raw.Remove("Contents"),
        ["A link leads nowhere."] = file => Annotation(file).Raw.Remove("A"),
        ["A link is hidden or not printed."] = file => Annotation(file).Raw["F"] = 2.0,
        ["A link is not on its page."] = file => Annotation(file).Array("Rect")!.Raw[3] = 900.0,
        ["The bookmark 六、其他（需要）报告的事项 is not where its neighbours are."] = file => LastBookmark(file).Raw.Remove("Prev"),
        ["The bookmark 六、其他（需要）报告的事项 does not lead to a place on a page."] = file => LastBookmark(file).Array("Dest")!.Raw[3] = 842.0,
        ["The bookmarks under  are not as many as stated."] = file => file.Catalog.Dictionary("Outlines")!.Raw["Count"] = 3.0,
    };

    public static TheoryData<string> Violations => [.. Spoilings.Keys];

    [Theory]
    [MemberData(nameof(Violations))]
    public void A_violation_is_found(string violation)
    {
        var file = new PdfFileReader(Good);
        Spoilings[violation](file);

        PdfConformance.Check(file).ShouldContain(violation);
    }

    [Theory]
    [InlineData("%%EOF", "%%EOE", "The file does not end with startxref, an offset and %%EOF.")]
    [InlineData("%PDF-1.7", "%PDF-1.4", "The file does not begin with its version and a comment of binary bytes.")]
    [InlineData("\nendstream", "\nendstreaM", "The stream at ")]
    [InlineData("/Length ", "/Extent ", "The stream at ")]
    [InlineData(" obj", " obi", "Object  does not stand at ")]
    [InlineData("/W[1 4 2]", "/W[1 2 4]", "The cross-reference stream has other columns or another size than it says.")]
    [InlineData("/Root 1 0 R", "/Root 0 0 R", "Object 0 does not exist.")]
    [InlineData("/FlateDecode", "/PlateDecode", "A filter is not FlateDecode.")]
    public void A_file_that_is_not_well_formed_is_refused(string good, string bad, string message) =>
        PdfConformance.Check(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Good).Replace(good, bad, StringComparison.Ordinal)))
            .ShouldHaveSingleItem().ShouldStartWith(message);

    private static PdfDictionary Intent(PdfFileReader file) => file.Catalog.Array("OutputIntents")!.Dictionaries.Single();

    private static PdfDictionary Root(PdfFileReader file) => file.Catalog.Dictionary("StructTreeRoot")!;

    private static List<object?> Parents(PdfFileReader file) => Root(file).Dictionary("ParentTree")!.Array("Nums")!.Raw;

    private static List<PdfDictionary> Elements(PdfFileReader file, string type) =>
        [.. PdfStructureElement.Read(file).AndDescendants.Where(element => element.Type == type).Select(element => element.Dictionary)];

    private static PdfDictionary Element(PdfFileReader file, string type) => Elements(file, type)[0];

    private static PdfDictionary Annotation(PdfFileReader file) => file.Pages[0].Array("Annots")!.Dictionaries.Single();

    private static PdfDictionary LastBookmark(PdfFileReader file) => file.Catalog.Dictionary("Outlines")!.Dictionary("Last")!;

    private static string Name(string part) =>
        new PdfReading(new PdfFileReader(Good)).Fonts.Select(font => font.Dictionary.Name("BaseFont")!).Single(name => name.Contains(part, StringComparison.Ordinal));

    private static void SpoilFont(PdfFileReader file, string part, Action<PdfFont> spoil) =>
        spoil(new PdfReading(file).Fonts.Single(font => font.Dictionary.Name("BaseFont")!.Contains(part, StringComparison.Ordinal)));

    private static void Simple(PdfDictionary font)
    {
        font.Raw["Subtype"] = new PdfName("Type3");
        font.Raw["BaseFont"] = new PdfName("Plain");
    }

    private static void SpoilProfile(PdfFileReader file, Func<byte[], byte[]> spoil) => Spoil(Intent(file), "DestOutputProfile", spoil);

    private static void SpoilMetadata(PdfFileReader file, string good, string bad) =>
        Spoil(file.Catalog, "Metadata", data => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(data).Replace(good, bad, StringComparison.Ordinal)));

    private static void SpoilContent(PdfFileReader file, int page, Func<string, string> spoil) =>
        Spoil(file.Pages[page], "Contents", data => Encoding.Latin1.GetBytes(spoil(Encoding.Latin1.GetString(data))));

    private static void Spoil(PdfDictionary owner, string key, Func<byte[], byte[]> spoil) =>
        owner.Raw[key] = owner.Stream(key)! with { Data = spoil(owner.Stream(key)!.Data) };
}
