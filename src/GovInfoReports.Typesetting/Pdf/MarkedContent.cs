using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>Brackets what is painted as part of an element or as decoration (ISO 32000-1, 14.6); neighbours of one element share a bracket.</summary>
internal sealed class MarkedContent(PdfBuffer content, StructureTree tree)
{
    private StructureElement? current;
    private bool open;

    public void Enter(StructureElement? element)
    {
        if (open && ReferenceEquals(element, current))
        {
            return;
        }

        Close();
        (current, open) = (element, true);
        if (element is null)
        {
            content.Write("/Artifact BMC\n"u8);
        }
        else
        {
            content.Write($"{StructureTypes.NameOf(element.Role)}<</MCID {tree.Mark(element)}>>BDC\n");
        }
    }

    public void Close()
    {
        if (open)
        {
            content.Write("EMC\n"u8);
            open = false;
        }
    }
}
