using GovInfoReports.Core;
using GovInfoReports.Core.Feedback;
using GovInfoReports.Core.Publications;
using GovInfoReports.PublicSite.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Feedback;

/// <summary>
/// 此报告有误？ A reader tells the office what is wrong. Nobody is signed in and nothing is done in anybody's name, so the form needs no token
/// against forgery.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(MostBytes)]
public sealed class FeedbackModel(PublicationQueries publications, FeedbackIntakeService box) : PageModel
{
    private const int MostBytes = 64 * 1024;

    public int Year { get; private set; }

    public string Code { get; private set; } = string.Empty;

    /// <summary>The revision that was read; the newest where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Revision { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    /// <summary>Hidden from people; what fills it in is a program.</summary>
    [BindProperty]
    public string? Website { get; set; }

    [FromQuery]
    public string? Sent { get; set; }

    /// <summary>Null while the database cannot be reached.</summary>
    public Publication? Publication { get; private set; }

    /// <summary>Why nothing was sent, in a sentence; or null.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(int year, string code, CancellationToken cancellation) =>
        await FindAsync(year, code, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int year, string code, CancellationToken cancellation)
    {
        try
        {
            if (!await FindAsync(year, code, cancellation))
            {
                return NotFound();
            }

            if (string.IsNullOrEmpty(Website))
            {
                await box.SendAsync(Publication!, Text, Contact, cancellation);
            }

            return Redirect($"{Addresses.Feedback(year, code)}?sent=1");
        }
        catch (RefusedException exception)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Refusal = exception.Message;
        }
        catch (Exception exception) when (ErrorPages.IsOutage(exception))
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Refusal = "暂时无法保存，您写的内容还在下面，请过几分钟再按“提交”。";
        }

        return Page();
    }

    private async Task<bool> FindAsync(int year, string code, CancellationToken cancellation)
    {
        (Year, Code) = (year, code);
        Publication = await publications.FindAsync(year, code, Revision, cancellation);
        return Publication is not null;
    }
}
