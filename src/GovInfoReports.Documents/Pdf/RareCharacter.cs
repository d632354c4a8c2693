using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Pdf;

/// <summary>A character that the face of its text lacks, so that the PDF shows it in another style, or a box.</summary>
/// <param name="Words">The character with those around it.</param>
/// <param name="IsDrawn">Whether some other face has it.</param>
public sealed record RareCharacter(string Character, TextKey Text, string Words, bool IsDrawn)
{
    /// <summary>For people: where it stands and what becomes of it.</summary>
    public string Sentence(ReportEdition edition)
    {
        var place = $"{edition.NameOf(Text)}“{Words}”中的“{Character}”（U+{char.ConvertToUtf32(Character, 0):X4}）";
        return IsDrawn
            ? $"{place}不在这里所用的字体中，PDF 用后备宋体显示，字形与前后文字略有不同。"
            : $"{place}没有字体能显示，PDF 中会是一个方框；请核对这个字，确需使用的，请管理员在字体目录中增加有这个字的字体。";
    }
}
