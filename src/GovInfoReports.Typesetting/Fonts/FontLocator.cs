using System.Collections.Immutable;

namespace GovInfoReports.Typesetting.Fonts;

/// <summary>Finds the file of a role on this machine.</summary>
internal sealed class FontLocator
{
    /// <summary>Where `./dev` puts the free fonts.</summary>
    public const string FandolDirectory = "/usr/local/share/fonts/fandol";

    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true };

    private readonly string? operatorDirectory;
    private readonly ImmutableArray<string> directories;

    /// <param name="operatorDirectory">Searched first; null for none.</param>
    /// <param name="directories">Searched in this order.</param>
    public FontLocator(string? operatorDirectory, ImmutableArray<string> directories)
    {
        if (operatorDirectory is not null && !Directory.Exists(operatorDirectory))
        {
            throw new FontException($"字体目录 {operatorDirectory} 不存在。请检查设置 Fonts:Directory。");
        }

        this.operatorDirectory = operatorDirectory;
        this.directories = operatorDirectory is null ? directories : [operatorDirectory, .. directories];
    }

    /// <summary>By our own set-up, by Debian, by Arch and by Fedora.</summary>
    public static ImmutableArray<string> UsualDirectories { get; } =
    [
        FandolDirectory,
        "/usr/share/fonts/opentype/noto",
        "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol",
        "/usr/share/texmf-dist/fonts/opentype/public/fandol",
        "/usr/share/fonts/noto-cjk",
        "/usr/share/fonts/google-noto-serif-cjk-fonts",
    ];

    /// <exception cref="FontException">No file of the role is there; the message says what to install.</exception>
    public LocatedFont Find(FontRole role)
    {
        var candidates = FontCatalogue.Of(role);
        return Licensed(candidates) ?? Free(candidates) ?? throw new FontException(Missing(candidates));
    }

    private LocatedFont? Licensed(FontCandidates candidates) => operatorDirectory is null
        ? null
        : candidates.Licensed.Select(file => In(operatorDirectory, file)).FirstOrDefault(found => found is not null);

    private LocatedFont? Free(FontCandidates candidates) =>
        directories.Select(directory => In(directory, candidates.Free)).FirstOrDefault(found => found is not null) is { } found
            ? found with { BorrowsLatin = candidates.BorrowsLatin }
            : null;

    /// <summary>Whatever the case of the file name: fonts are copied from systems that do not distinguish it.</summary>
    private static LocatedFont? In(string directory, FontFile file) =>
        Directory.Exists(directory)
        && Directory.EnumerateFiles(directory, "*", Readable)
            .Where(path => string.Equals(Path.GetFileName(path), file.Name, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).FirstOrDefault() is { } path
            ? new LocatedFont(file, path)
            : null;

    private string Missing(FontCandidates candidates)
    {
        var names = candidates.Licensed.Where(_ => operatorDirectory is not null).Append(candidates.Free).Select(file => file.Name);
        var remedy = candidates.Package == FontCatalogue.FandolPackage
            ? $"或从 Debian 软件包 {candidates.Package} 中取出 {candidates.Free.Name} 放到 {FandolDirectory}"
            : $"或安装 Debian 软件包 {candidates.Package}";
        return $"缺少{candidates.Purpose}字体：在 {string.Join("、", directories)} 中没有找到 {string.Join("、", names)}。请运行 ./dev up 安装，{remedy}。";
    }
}

/// <param name="Path">Of the file.</param>
internal sealed record LocatedFont(FontFile File, string Path)
{
    /// <summary>As <see cref="FontCandidates.BorrowsLatin"/> says of the free face.</summary>
    public bool BorrowsLatin { get; init; }

    public FontFace Load() => File.Load(Path);
}
