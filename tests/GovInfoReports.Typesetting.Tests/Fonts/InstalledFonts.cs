using System.Collections.Concurrent;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Tests.Fonts;

/// <summary>The fonts `./dev` installs, each read once.</summary>
internal static class InstalledFonts
{
    public const string SerifRegular = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc";
    public const string Fang = "/usr/local/share/fonts/fandol/FandolFang-Regular.otf";
    public const string DejaVuSans = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

    private const int SimplifiedChinese = 2;

    private static readonly ConcurrentDictionary<(string Path, int Face), Lazy<FontFace>> Faces = new();

    /// <summary>By PostScript name.</summary>
    public static FontFace Face(string name) => name switch
    {
        "NotoSerifCJKjp-Regular" => Face(SerifRegular, 0),
        "NotoSerifCJKsc-Regular" => Face(SerifRegular, SimplifiedChinese),
        "DejaVuSans" => Face(DejaVuSans, 0),
        _ => Face($"/usr/local/share/fonts/fandol/{name}.otf", 0),
    };

    private static FontFace Face(string path, int face) => Faces.GetOrAdd((path, face), key => new(() => FontFace.Load(key.Path, key.Face))).Value;
}
