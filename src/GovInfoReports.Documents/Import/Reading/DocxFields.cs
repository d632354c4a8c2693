using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Fields of a Word document: their results are words like others, and a HYPERLINK field says where its result leads.</summary>
internal sealed partial class DocxFields
{
    private readonly Stack<string?> open = [];
    private readonly StringBuilder instruction = new();
    private bool inInstruction;

    /// <summary>Where the words lead that are read now.</summary>
    public string? Link => open.FirstOrDefault(link => link is not null);

    public void Start(string name, string? value)
    {
        switch (name)
        {
            case "instrText": inInstruction = true; break;
            case "fldSimple": open.Push(LinkOf(value ?? string.Empty)); break;
            case "fldChar" when value == "begin": open.Push(null); instruction.Clear(); break;
            case "fldChar" when value == "separate" && open.TryPop(out _): open.Push(LinkOf(instruction.ToString())); break;
            case "fldChar" when value == "end": open.TryPop(out _); break;
        }
    }

    public void End(string name)
    {
        inInstruction = false;
        if (name == "fldSimple")
        {
            open.TryPop(out _);
        }
    }

    public void Add(string words) => instruction.Append(inInstruction ? words : string.Empty);

    private static string? LinkOf(string instruction) =>
        Hyperlink().Match(instruction) is { Success: true } match && DocxSurroundings.IsAddress(match.Groups["target"].Value) ? match.Groups["target"].Value : null;

    [GeneratedRegex("""^\s*HYPERLINK\s+"(?<target>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Hyperlink();
}
