namespace GovInfoReports.Typesetting.Layout;

/// <summary>A measured block on its way onto pages.</summary>
internal abstract class Flow
{
    /// <summary>Height in points that must be free below a heading, so that it is not left alone.</summary>
    public abstract double Beginning { get; }

    /// <param name="next">Beginning of what follows.</param>
    public abstract void Place(PageBuilder page, double next);
}

/// <summary>Blank lines; they vanish at the top of a page.</summary>
internal sealed class BlankFlow(int lines) : Flow
{
    public override double Beginning => lines * PageGeometry.LinePitch;

    public override void Place(PageBuilder page, double next)
    {
        if (!page.IsAtTop)
        {
            page.Advance(Math.Min(Beginning, page.Remaining));
        }
    }
}
