using System.Collections.Immutable;
using GovInfoReports.Documents.Typography;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Documents.Pdf;

/// <summary>A paragraph of a narrative as spans: its heading in 楷体, the rest in 仿宋, bold where it is.</summary>
internal static class NarrativeSpans
{
    public static ImmutableArray<TextSpan> Of(Paragraph paragraph) =>
    [
        .. LeadIn.Divide(paragraph).Select(part => part.IsLeadIn
            ? new TextSpan(part.Run.Text, FontRole.SubHeading) { Address = part.Run.Link }
            : new TextSpan(part.Run.Text) { Bold = part.Run.Bold, Address = part.Run.Link }),
    ];
}
