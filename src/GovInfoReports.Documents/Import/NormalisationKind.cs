using System.Collections.Frozen;

namespace GovInfoReports.Documents.Import;

/// <summary>Kinds of <see cref="Normalisation"/>: rule ids of the domain where there is one.</summary>
public static class NormalisationKind
{
    /// <summary>Marks of a mark-up language left in the text: <c>**</c>, <c>#</c>, <c>&lt;http…&gt;</c>, <c>\_</c>.</summary>
    public const string Mark = "L-MARK";

    /// <summary>A paragraph broken inside a sentence.</summary>
    public const string Split = "L-SPLIT";

    /// <summary>Brackets, spaces or punctuation of a caption that are not the form's.</summary>
    public const string Punctuation = "L-PUNCT";

    /// <summary>A title of one of the six sections in other words, in another order, or missing.</summary>
    public const string Section = "S-SIX";

    /// <summary>A title of one of the five items of section one in other words, in another order, or missing.</summary>
    public const string Item = "S-FIVE";

    /// <summary>A caption of a table in other words.</summary>
    public const string Term = "S-TERM";

    /// <summary>A caption of a table that lost its number.</summary>
    public const string Numbering = "S-NUM";

    /// <summary>A table, row or column that is missing, or a row that stands elsewhere.</summary>
    public const string Table = "S-TABLE";

    /// <summary>A figure that needed reading or could not be read.</summary>
    public const string Figure = "FIGURE";

    /// <summary>A contact note that stood elsewhere.</summary>
    public const string Contact = "S-CONTACT";

    /// <summary>Text for which the form has no place.</summary>
    public const string Unplaced = "UNPLACED";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        [Mark] = "去掉排版标记",
        [Split] = "接上断开的句子",
        [Punctuation] = "统一标点和空格",
        [Section] = "部分标题改用规范名称",
        [Item] = "条目标题改用规范名称",
        [Term] = "表格用语改用规范名称",
        [Numbering] = "补上表格序号",
        [Table] = "表格内容缺少或次序不同",
        [Figure] = "辨认数字",
        [Contact] = "联系方式移到文末",
        [Unplaced] = "没有位置的文字",
    }.ToFrozenDictionary();

    /// <summary>What was done, in Chinese.</summary>
    public static string NameOf(string kind) => Names.GetValueOrDefault(kind, kind);
}
