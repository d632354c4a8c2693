namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>The table directory of one face.</summary>
internal sealed class SfntFile
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint AppleTrueTypeTag = 0x74727565; // true
    private const uint CffTag = 0x4F54544F; // OTTO

    private readonly FontData file;
    private readonly Dictionary<string, FontData> tables = new(StringComparer.Ordinal);

    /// <param name="offset">Where the directory begins; the tables are placed from the beginning of the file.</param>
    public SfntFile(FontData file, long offset)
    {
        this.file = file;
        if (file.U32(offset) is not (TrueTypeVersion or AppleTrueTypeTag or CffTag))
        {
            throw new FontException($"文件 {file.Path} 不是 OpenType 或 TrueType 字体。");
        }

        var directory = file.Slice(offset + 12, file.U16(offset + 4) * 16L);
        for (var record = 0; record < directory.Length; record += 16)
        {
            tables.TryAdd(TagAt(directory, record), file.Slice(directory.U32(record + 8), directory.U32(record + 12)));
        }
    }

    public string Path => file.Path;

    public bool Has(string tag) => tables.ContainsKey(tag);

    public FontData? Find(string tag) => tables.TryGetValue(tag, out var table) ? table : null;

    public FontData Table(string tag) => Find(tag) ?? throw file.Damaged($"缺少 {tag.TrimEnd()} 表");

    private static string TagAt(FontData directory, int at) => string.Create(4, (directory, at), static (tag, place) =>
    {
        for (var letter = 0; letter < tag.Length; letter++)
        {
            tag[letter] = (char)place.directory.U8(place.at + letter);
        }
    });
}
