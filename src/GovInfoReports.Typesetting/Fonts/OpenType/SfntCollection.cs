namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>A font file and the faces in it: one, or several in a collection (.ttc).</summary>
internal sealed class SfntCollection
{
    private const uint CollectionTag = 0x74746366; // ttcf

    private readonly FontData file;
    private readonly uint[] offsets;

    private SfntCollection(FontData file)
    {
        this.file = file;
        offsets = file.U32(0) == CollectionTag ? Offsets(file) : [0];
    }

    /// <exception cref="FontException">The file cannot be read.</exception>
    public static SfntCollection Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FontException($"字体文件 {path} 无法读取：{ReasonOf(exception)}。", exception);
        }
    }

    public static SfntCollection Parse(string path, byte[] bytes) => new(new FontData(path, bytes));

    public SfntFile Face(int index) => index >= 0 && index < offsets.Length
        ? new SfntFile(file, offsets[index])
        : throw new FontException($"字体文件 {file.Path} 中有 {offsets.Length} 个字体，没有序号为 {index} 的字体。");

    public SfntFile Face(string postScriptName) => Faces().FirstOrDefault(face => new NameTable(face).PostScriptName == postScriptName)
        ?? throw new FontException($"字体文件 {file.Path} 中没有名为 {postScriptName} 的字体。");

    private static uint[] Offsets(FontData file)
    {
        var count = file.U32(8);
        var list = file.Slice(12, count * 4L);
        return [.. Enumerable.Range(0, (int)count).Select(face => list.U32(face * 4L))];
    }

    private static string ReasonOf(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "文件不存在",
        UnauthorizedAccessException => "没有读取权限",
        _ => exception.Message,
    };

    private IEnumerable<SfntFile> Faces() => offsets.Select(offset => new SfntFile(file, offset));
}
