using System.Collections.Immutable;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Pages;

/// <summary>A page as layout leaves it: everything has its place. Lengths are points (1/72 inch), from the upper left corner.</summary>
/// <param name="Items">In painting order, which is also the reading order.</param>
public sealed record Page(double Width, double Height, ImmutableArray<PageItem> Items);

/// <summary>Something painted on a page.</summary>
/// <param name="Element">What it is part of; null for decoration that is not read out (an artifact): page numbers, repeated headers, rules.</param>
public abstract record PageItem(StructureElement? Element);

/// <summary>Glyphs of one face and size in a line.</summary>
/// <param name="X">Left end.</param>
/// <param name="Baseline">Distance of the baseline from the upper edge of the page.</param>
public sealed record GlyphRun(StructureElement? Element, FontFace Face, double Size, double X, double Baseline, ImmutableArray<PlacedGlyph> Glyphs)
    : PageItem(Element)
{
    /// <summary>Painted heavier, for a face that has no bold companion.</summary>
    public bool Bold { get; init; }

    /// <summary>0 black to 1 white.</summary>
    public double Gray { get; init; }

    /// <summary>Turned around (<see cref="X"/>, <see cref="Baseline"/>), in degrees against the clock; for the mark on a draft.</summary>
    public double Angle { get; init; }
}

/// <summary>A glyph and how far the next one stands from it.</summary>
/// <param name="Glyph">Glyph id in the face.</param>
/// <param name="Text">The source characters it shows; what copying and reading aloud give back.</param>
/// <param name="Advance">Points to the next glyph, letter spacing and justification included.</param>
public readonly record struct PlacedGlyph(ushort Glyph, string Text, double Advance);

/// <summary>A filled rectangle: a rule of a table. Always decoration.</summary>
public sealed record Rule(double X, double Y, double Width, double Height) : PageItem((StructureElement?)null);
