using GovInfoReports.Templates.Form;

namespace GovInfoReports.BackOffice.Drafting;

/// <summary>Words of a text as it stands in its field.</summary>
public sealed record TextPlace(TextKey Text, int Start, int End);
