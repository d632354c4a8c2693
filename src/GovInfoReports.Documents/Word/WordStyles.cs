namespace GovInfoReports.Documents.Word;

/// <summary>
/// Styles and fonts of GB/T 9704-2012, 5.2.2 and 7.3. The standard's fonts are named; where a computer lacks one, the font table
/// says what else to take, from the fonts of Windows to free ones.
/// </summary>
internal static class WordStyles
{
    public static readonly WordStyle Title = new("Title", "Title");
    public static readonly WordStyle Section = new("Heading1", "heading 1");
    public static readonly WordStyle Item = new("Heading2", "heading 2");
    public static readonly WordStyle Text = new("ReportText", "报告正文");
    public static readonly WordStyle Contact = new("ReportContact", "联系方式");
    public const string TableText = "TableText";
    public const string TableLabel = "TableLabel";
    public const string Table = "ReportTable";
    public const string LeadIn = "LeadIn";
    public const string Link = "Hyperlink";
    public const string Footer = "Footer";

    private const string Fang = "仿宋_GB2312";
    private const string Kai = "楷体_GB2312";
    private const string Hei = "黑体";
    private const string Song = "宋体";
    private const string TitleSong = "方正小标宋简体";

    public static readonly string Styles =
        $"""
        <w:styles xmlns:w="{WordXml.Main}">
          <w:docDefaults>
            <w:rPrDefault><w:rPr>{Font(Fang)}<w:kern w:val="2" /><w:sz w:val="32" /><w:szCs w:val="32" /><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA" /></w:rPr></w:rPrDefault>
            <w:pPrDefault />
          </w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal" /><w:qFormat />
            <w:pPr><w:widowControl w:val="0" /><w:autoSpaceDE w:val="0" /><w:autoSpaceDN w:val="0" /><w:snapToGrid w:val="0" />
              <w:spacing w:line="{WordPage.LinePitch}" w:lineRule="exact" /><w:jc w:val="both" /></w:pPr>
            <w:rPr><w:spacing w:val="{WordPage.LetterSpace}" /><w:sz w:val="32" /><w:szCs w:val="32" /></w:rPr></w:style>
          <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font" /><w:uiPriority w:val="1" /><w:semiHidden /></w:style>
          <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table" /><w:uiPriority w:val="99" /><w:semiHidden />
            <w:tblPr><w:tblInd w:w="0" w:type="dxa" /><w:tblCellMar><w:left w:w="108" w:type="dxa" /><w:right w:w="108" w:type="dxa" /></w:tblCellMar></w:tblPr></w:style>
          <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List" /><w:uiPriority w:val="99" /><w:semiHidden /></w:style>
          <w:style w:type="paragraph" w:styleId="{Title.Id}"><w:name w:val="{Title.Name}" /><w:basedOn w:val="Normal" /><w:next w:val="{Text.Id}" /><w:qFormat />
            <w:pPr><w:keepNext /><w:keepLines /><w:spacing w:after="{WordPage.LinePitch}" w:line="640" w:lineRule="exact" /><w:jc w:val="center" /></w:pPr>
            <w:rPr>{Font(TitleSong)}<w:spacing w:val="0" /><w:sz w:val="44" /><w:szCs w:val="44" /></w:rPr></w:style>
          {Heading(Section, 0, Hei)}
          {Heading(Item, 1, Kai)}
          {Heading(new WordStyle("Heading3", "heading 3"), 2, Fang)}
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="{Text.Id}"><w:name w:val="{Text.Name}" /><w:basedOn w:val="Normal" /><w:qFormat />
            <w:pPr><w:ind w:firstLine="640" w:firstLineChars="200" /></w:pPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="{Contact.Id}"><w:name w:val="{Contact.Name}" /><w:basedOn w:val="{Text.Id}" /><w:qFormat /></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="{TableText}"><w:name w:val="表格数字" /><w:basedOn w:val="Normal" /><w:qFormat />
            <w:pPr><w:spacing w:line="240" w:lineRule="auto" /><w:jc w:val="center" /></w:pPr><w:rPr><w:spacing w:val="0" /><w:sz w:val="21" /><w:szCs w:val="21" /></w:rPr></w:style>
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="{TableLabel}"><w:name w:val="表格项目" /><w:basedOn w:val="{TableText}" /><w:qFormat />
            <w:pPr><w:jc w:val="left" /></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="{Footer}"><w:name w:val="footer" /><w:basedOn w:val="Normal" /><w:uiPriority w:val="99" />
            <w:pPr><w:spacing w:line="280" w:lineRule="exact" /></w:pPr><w:rPr>{Font(Song)}<w:spacing w:val="0" /><w:sz w:val="28" /><w:szCs w:val="28" /></w:rPr></w:style>
          <w:style w:type="character" w:styleId="{Link}"><w:name w:val="Hyperlink" /><w:uiPriority w:val="99" /><w:rPr><w:u w:val="single" /></w:rPr></w:style>
          <w:style w:type="character" w:customStyle="1" w:styleId="{LeadIn}"><w:name w:val="段首小标题" /><w:qFormat /><w:rPr>{Font(Kai)}</w:rPr></w:style>
          <w:style w:type="table" w:customStyle="1" w:styleId="{Table}"><w:name w:val="报告表格" /><w:basedOn w:val="TableNormal" />
            <w:tblPr><w:tblBorders>{Border("top")}{Border("left")}{Border("bottom")}{Border("right")}{Border("insideH")}{Border("insideV")}</w:tblBorders></w:tblPr></w:style>
        </w:styles>
        """;

    public static readonly string Fonts =
        $"""
        <w:fonts xmlns:w="{WordXml.Main}">
          {Alternatives(TitleSong, "FZXiaoBiaoSong-B05S,方正小标宋_GBK,小标宋体,华文中宋,FandolSong,Noto Serif CJK SC", "auto")}
          {Alternatives(Hei, "SimHei,FandolHei,Noto Sans CJK SC", "modern")}
          {Alternatives(Kai, "楷体,KaiTi,华文楷体,FandolKai", "modern")}
          {Alternatives(Fang, "仿宋,FangSong,华文仿宋,FandolFang", "modern")}
          {Alternatives(Song, "SimSun,FandolSong,Noto Serif CJK SC", "auto")}
        </w:fonts>
        """;

    public static readonly string Settings =
        $"""
        <w:settings xmlns:w="{WordXml.Main}">
          <w:zoom w:percent="100" />
          <w:defaultTabStop w:val="640" />
          <w:evenAndOddHeaders />
          <w:drawingGridVerticalSpacing w:val="{WordPage.LinePitch}" />
          <w:characterSpacingControl w:val="compressPunctuation" />
          <w:compat>
            <w:spaceForUL /><w:balanceSingleByteDoubleByteWidth /><w:doNotLeaveBackslashAlone /><w:ulTrailSpace /><w:doNotExpandShiftReturn /><w:useFELayout />
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15" />
          </w:compat>
          <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN" />
        </w:settings>
        """;

    private static string Font(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\" w:eastAsia=\"{name}\" w:cs=\"{name}\" />";

    private static string Heading(WordStyle style, int level, string font) =>
        $"""
        <w:style w:type="paragraph" w:styleId="{style.Id}"><w:name w:val="{style.Name}" /><w:basedOn w:val="Normal" /><w:next w:val="{Text.Id}" /><w:qFormat />
            <w:pPr><w:keepNext /><w:keepLines /><w:ind w:firstLine="640" w:firstLineChars="200" /><w:outlineLvl w:val="{level}" /></w:pPr><w:rPr>{Font(font)}</w:rPr></w:style>
        """;

    private static string Border(string side) => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\" />";

    private static string Alternatives(string name, string others, string family) =>
        $"<w:font w:name=\"{name}\"><w:altName w:val=\"{others}\" /><w:charset w:val=\"86\" /><w:family w:val=\"{family}\" /><w:pitch w:val=\"default\" /></w:font>";
}

/// <summary>A style that says what a paragraph is. Word makes ids of its own when it saves a document, the name stays.</summary>
internal sealed record WordStyle(string Id, string Name);
