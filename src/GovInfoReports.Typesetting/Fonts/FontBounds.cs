using System.Runtime.InteropServices;

namespace GovInfoReports.Typesetting.Fonts;

/// <summary>The smallest box around all glyphs of a face, in font units; y grows upwards from the baseline.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FontBounds(int XMin, int YMin, int XMax, int YMax);
