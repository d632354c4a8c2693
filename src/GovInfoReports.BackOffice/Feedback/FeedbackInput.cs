using GovInfoReports.Core.Feedback;

namespace GovInfoReports.BackOffice.Feedback;

/// <summary>The whole page as typed, so that nothing typed for another feedback is lost, and which button was pressed.</summary>
public sealed class FeedbackInput
{
    public Guid Chosen { get; set; }

    public List<HandledInput> Items { get; set; } = [];

    public HandledInput? Find(Guid id) => Items.Find(item => item.Id == id);
}

/// <summary>How one is dealt with, as typed.</summary>
public sealed class HandledInput
{
    public Guid Id { get; set; }

    public FeedbackOutcome? Outcome { get; set; }

    public string? Answer { get; set; }
}
