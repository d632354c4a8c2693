namespace GovInfoReports.Documents.Excel;

/// <summary>The styles part: fonts, fills, borders and what <see cref="CellStyle"/> makes of them.</summary>
internal static class StylesXml
{
    public const string Content =
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <numFmts count="1"><numFmt numFmtId="164" formatCode="0.00####" /></numFmts>
          <fonts count="3">
            <font><sz val="11" /><name val="宋体" /></font>
            <font><b /><sz val="11" /><name val="宋体" /></font>
            <font><b /><sz val="16" /><name val="宋体" /></font>
          </fonts>
          <fills count="3">
            <fill><patternFill patternType="none" /></fill>
            <fill><patternFill patternType="gray125" /></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2" /></patternFill></fill>
          </fills>
          <borders count="2">
            <border><left /><right /><top /><bottom /><diagonal /></border>
            <border><left style="thin" /><right style="thin" /><top style="thin" /><bottom style="thin" /><diagonal /></border>
          </borders>
          <cellStyleXfs count="1"><xf /></cellStyleXfs>
          <cellXfs count="8">
            <xf />
            <xf fontId="2" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" /></xf>
            <xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1" /></xf>
            <xf fillId="2" borderId="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1" /></xf>
            <xf numFmtId="1" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center" /></xf>
            <xf numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center" /></xf>
            <xf numFmtId="1" fontId="1" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center" /></xf>
            <xf borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" /></xf>
          </cellXfs>
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0" /></cellStyles>
          <dxfs count="1">
            <dxf><font><color rgb="FF9C0006" /></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE" /><bgColor rgb="FFFFC7CE" /></patternFill></fill></dxf>
          </dxfs>
        </styleSheet>
        """;
}
