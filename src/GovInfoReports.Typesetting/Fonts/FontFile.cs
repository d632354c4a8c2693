namespace GovInfoReports.Typesetting.Fonts;

/// <summary>A face by the file it is distributed in.</summary>
/// <param name="Name">File name.</param>
/// <param name="Face">PostScript name of the face in a collection; null for a file of one face.</param>
internal sealed record FontFile(string Name, string? Face = null)
{
    public FontFace Load(string path) => Face is null ? FontFace.Load(path) : FontFace.Load(path, Face);
}
