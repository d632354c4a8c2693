using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Authorization;

/// <summary>How an endpoint stands to reports that are not the caller's.</summary>
internal enum Reach
{
    /// <summary>Open to everybody, signed in or not.</summary>
    Public,

    /// <summary>Needs somebody signed in and names no report; what it shows is the caller's own.</summary>
    NoReport,

    /// <summary>Names a report; another's is "not found".</summary>
    OneReport,

    /// <summary>
    /// The drafting page. It is drawn over the circuit, so its HTTP answer is the same empty shell for every id; over the circuit it asks
    /// <c>ReportQueries</c>, whose refusals the walk over the services shows.
    /// </summary>
    Shell,
}

/// <param name="Endpoint">Method and route pattern; <c>ANY</c> where the endpoint names no method.</param>
/// <param name="Form">Name of the page's form to send, where the endpoint takes one.</param>
/// <param name="Fields">What to send: form fields, or for a script's endpoint the JSON under an empty name.</param>
internal sealed record EndpointRow(string Endpoint, Reach Reach, string? Form = null, params (string Name, string Value)[] Fields)
{
    public string Name => Form is null ? Endpoint : $"{Endpoint} ({Form})";
}

/// <summary>Every endpoint of the back office except its static files. One that is not listed here fails the walk.</summary>
internal static class EndpointTable
{
    private static readonly string Seed = Convert.ToBase64String(Seeds.Jinji.Bytes);

    public static IReadOnlyList<EndpointRow> Rows { get; } =
    [
        new("ANY /health/live", Reach.Public),
        new("ANY /health/ready", Reach.Public),
        new("GET /sign-in", Reach.Public),
        new("POST /sign-in", Reach.Public),
        new("GET /not-found", Reach.Public),
        new("POST /not-found", Reach.Public),

        new("GET /", Reach.NoReport),
        new("POST /sign-out", Reach.NoReport),
        new("GET /accounts", Reach.NoReport),
        new("POST /accounts", Reach.NoReport),
        new("GET /audit", Reach.NoReport),
        new("POST /audit", Reach.NoReport),
        new("GET /agencies", Reach.NoReport),
        new("POST /agencies", Reach.NoReport),
        new("GET /agencies/{Code}", Reach.NoReport),
        new("POST /agencies/{Code}", Reach.NoReport),
        new("GET /board", Reach.NoReport),
        new("POST /board", Reach.NoReport),
        new("GET /board.xlsx", Reach.NoReport),
        new("GET /feedback", Reach.NoReport),
        new("POST /feedback", Reach.NoReport),
        new("GET /notifications", Reach.NoReport),
        new("POST /notifications", Reach.NoReport),
        new("GET /queue", Reach.NoReport),
        new("GET /review/reasons", Reach.NoReport),
        new("POST /review/reasons", Reach.NoReport),
        new("POST /queue", Reach.NoReport),
        new("GET /reports", Reach.NoReport),
        new("POST /reports", Reach.NoReport),
        new("POST /reports/open", Reach.NoReport),
        new("GET /drafts/token", Reach.NoReport),
        new("ANY /_blazor", Reach.NoReport),
        new("ANY /_blazor/negotiate", Reach.NoReport),
        new("ANY /_blazor/disconnect/", Reach.NoReport),
        new("ANY /_blazor/initializers/", Reach.NoReport),
        new("GET /_framework/opaque-redirect", Reach.NoReport),

        // Files added since the build; not there once published.
        new("GET {**path:file}", Reach.NoReport),
        new("HEAD {**path:file}", Reach.NoReport),

        new("GET /drafts/{Id:guid}", Reach.Shell),
        new("POST /drafts/{Id:guid}", Reach.Shell),

        new("GET /reports/{Id:guid}", Reach.OneReport),
        new("POST /reports/{Id:guid}", Reach.OneReport, "transition", ("Input.Version", "2"), ("Input.Action", "Submit")),
        new("POST /reports/{Id:guid}", Reach.OneReport, "transition", ("Input.AcceptAll", "true")),
        new("POST /reports/{Id:guid}", Reach.OneReport, "transition", ("Input.Texts[V-MAIL:0]", "情况属实。")),
        new("POST /reports/{Id:guid}", Reach.OneReport, "transition", ("Input.AddComment", "true"), ("Input.CommentText", "看过。")),
        new("POST /reports/{id:guid}/explanations", Reach.OneReport, Fields: (string.Empty, """{"texts":{}}""")),
        new("POST /reports/{Id:guid}", Reach.OneReport, "schedule", ("Schedule.Version", "2"), ("Schedule.At", "2026-02-01T09:00")),
        new("GET /reports/{id:guid}.json", Reach.OneReport),
        new("GET /reports/{id:guid}.pdf", Reach.OneReport),
        new("GET /reports/{id:guid}.docx", Reach.OneReport),
        new("GET /reports/{id:guid}.xlsx", Reach.OneReport),
        new("GET /reports/{id:guid}.csv", Reach.OneReport),
        new("GET /drafts/{Id:guid}/import", Reach.OneReport),
        new("POST /drafts/{Id:guid}/import", Reach.OneReport, "read", ("Source.Text", "一、总体情况")),
        new("POST /drafts/{Id:guid}/import", Reach.OneReport, "confirm", ("Confirmation.Source", Seed), ("Confirmation.FileName", Seeds.Jinji.FileName), ("Confirmation.Version", "2")),
        new("GET /drafts/{id:guid}/steps/next", Reach.OneReport),
        new("GET /drafts/{Id:guid}/history", Reach.OneReport),
        new("POST /drafts/{Id:guid}/history", Reach.OneReport, "restore", ("Restoring.Version", "2")),
        new("PATCH /drafts/{id:guid}/edits", Reach.OneReport, Fields: (string.Empty, """{"version":1,"edits":[]}""")),
    ];
}
