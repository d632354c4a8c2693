namespace GovInfoReports.Typesetting.Layout;

/// <summary>A measured block on its way onto pages.</summary>
internal abstract class Flow
{
    /// <summary>Height in points that must be free below a heading, so that it is not left alone.</summary>
    /// <param name="room">What is left of the page below the heading.</param>
    public abstract double BeginningIn(double room);

    /// <summary>Whether it heads what follows.</summary>
    public virtual bool StaysWithNext => false;

    public abstract void Place(PageBuilder page, FollowingFlow next);
}

/// <summary>Blank lines; they vanish at the top of a page.</summary>
internal sealed class BlankFlow(int lines) : Flow
{
    public override double BeginningIn(double room) => lines * PageGeometry.LinePitch;

    public override void Place(PageBuilder page, FollowingFlow next)
    {
        if (!page.IsAtTop)
        {
            page.Advance(Math.Min(lines * PageGeometry.LinePitch, page.Remaining));
        }
    }
}

/// <summary>What comes behind a block.</summary>
internal readonly record struct FollowingFlow(ReadOnlyMemory<Flow> Flows)
{
    /// <summary>Height that must be free below a heading: a further heading, then the beginning of what is below it.</summary>
    public double BeginningIn(double room)
    {
        var height = 0.0;
        foreach (var flow in Flows.Span)
        {
            height += flow.BeginningIn(room - height);
            if (!flow.StaysWithNext)
            {
                break;
            }
        }

        return height;
    }
}
