using System.Runtime.InteropServices;

namespace GovInfoReports.TestSupport.Pdf;

/// <param name="X">Points from the left edge.</param>
/// <param name="Y">Points from the lower edge.</param>
/// <param name="Mark">MCID; null in an artifact.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShownGlyph(PdfFont Font, int Code, double Size, double X, double Y, int? Mark);

/// <summary>Carries out a content stream, keeps what it shows and notes what it should not have done.</summary>
public sealed class PdfPageContent
{
    private static readonly string[] ColourOperators = ["rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "Do", "BI", "gs"];

    private readonly Dictionary<string, PdfFont> fonts;
    private readonly List<ShownGlyph> glyphs = [];
    private readonly List<int> marks = [];
    private readonly List<string> problems = [];
    private bool inText;
    private bool isMarked;
    private int? mark;
    private PdfFont? font;
    private double size;
    private double spacing;
    private (double A, double B, double X, double Y) matrix;

    public PdfPageContent(PdfFileReader file, PdfDictionary page, IReadOnlyDictionary<PdfDictionary, PdfFont> fontsOfFile)
    {
        var resources = page.Raw.ContainsKey("Resources") ? page.Dictionary("Resources")?.Dictionary("Font") : null;
        fonts = resources?.Raw.Keys.ToDictionary(name => name, name => fontsOfFile[resources.Dictionary(name)!], StringComparer.Ordinal) ?? [];
        var operations = page.Stream("Contents") is { } content ? file.Operations(content) : [];
        foreach (var operation in operations)
        {
            CarryOut(operation);
        }

        Demand(!inText && !isMarked, "ends inside a text object or marked content");
    }

    public IReadOnlyList<ShownGlyph> Glyphs => glyphs;

    /// <summary>MCIDs in order of appearance.</summary>
    public IReadOnlyList<int> Marks => marks;

    public IReadOnlyList<string> Problems => problems;

    public string TextOf(int mcid) => string.Concat(glyphs.Where(glyph => glyph.Mark == mcid).Select(glyph => glyph.Font.Texts[glyph.Code]));

    private void CarryOut(PdfOperation operation)
    {
        switch (operation.Operator)
        {
            case "BDC" or "BMC":
                Demand(!inText && !isMarked, "begins marked content inside other marked content or text");
                (isMarked, mark) = (true, Identifier(operation));
                break;
            case "EMC":
                Demand(!inText && isMarked, "ends marked content that is not open");
                (isMarked, mark) = (false, null);
                break;
            case "BT" or "ET":
                Demand(inText != (operation.Operator == "BT"), "has text objects that are not balanced");
                (inText, matrix) = (operation.Operator == "BT", (1, 0, 0, 0));
                break;
            case "re" or "f":
                Demand(isMarked && !inText, "paints a path outside of marked content");
                break;
            default:
                CarryOutText(operation);
                break;
        }
    }

    private void CarryOutText(PdfOperation operation)
    {
        switch (operation.Operator)
        {
            case "Tf":
                (font, size) = (fonts.GetValueOrDefault(((PdfName)operation.Operands[0]!).Value), operation.Number(1));
                break;
            case "Tc":
                spacing = operation.Number(0);
                break;
            case "Td":
                matrix = (1, 0, operation.Number(0), operation.Number(1));
                break;
            case "Tm":
                matrix = (operation.Number(0), operation.Number(1), operation.Number(4), operation.Number(5));
                break;
            case "TJ":
                Demand(inText && isMarked && font is not null, "shows text outside of a text object or marked content, or without a font");
                Show((PdfArray)operation.Operands[0]!);
                break;
            case "Tr" or "w" or "g" or "G":
                break;
            case var other:
                Demand(!ColourOperators.Contains(other), $"uses the colour or object operator {other}");
                Demand(ColourOperators.Contains(other), $"has the unknown operator {other}");
                break;
        }
    }

    private int? Identifier(PdfOperation operation)
    {
        var tag = ((PdfName)operation.Operands[0]!).Value;
        var identifier = (int?)(operation.Operands.ElementAtOrDefault(1) as PdfDictionary)?.Number("MCID");
        Demand(identifier is null == (tag == "Artifact"), $"has marked content {tag} that is neither an artifact nor in the structure");
        if (identifier is { } value)
        {
            marks.Add(value);
        }

        return identifier;
    }

    private void Show(PdfArray array)
    {
        if (font is null)
        {
            return;
        }

        foreach (var item in array.Items)
        {
            if (item is double adjustment)
            {
                Move(-adjustment / 1000 * size);
                continue;
            }

            foreach (var pair in ((PdfString)item!).Bytes.Chunk(2))
            {
                var code = (pair[0] << 8) | pair[1];
                glyphs.Add(new ShownGlyph(font, code, size, matrix.X, matrix.Y, mark));
                Move((font.WidthOf(code) / 1000 * size) + spacing);
            }
        }
    }

    private void Move(double distance) =>
        matrix = matrix with { X = matrix.X + (distance * matrix.A), Y = matrix.Y + (distance * matrix.B) };

    private void Demand(bool holds, string problem)
    {
        if (!holds)
        {
            problems.Add(problem);
        }
    }
}
