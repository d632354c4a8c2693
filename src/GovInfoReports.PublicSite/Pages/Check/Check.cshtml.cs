using System.Text;
using GovInfoReports.Documents.Import;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Check;

/// <summary>
/// Checks a report that anybody brings, and keeps nothing: the file stays in memory and goes with the answer. The form needs no token
/// against forgery, for sending it changes nothing and nobody is signed in; so it needs no cookie either.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = MostBytes, MemoryBufferThreshold = MostBytes)]
public sealed class CheckModel : PageModel
{
    /// <summary>Kinds of files that can be read, for the browser's dialogue.</summary>
    public const string Accepted = ".docx,.xlsx,.xls,.html,.htm,.txt,.md,.markdown,.json,.pdf";

    public const int Megabytes = ImportLimits.Bytes / 1024 / 1024;

    /// <summary>The file and what the form puts around it.</summary>
    private const int MostBytes = ImportLimits.Bytes + (1024 * 1024);

    [BindProperty(Name = "file")]
    public IFormFile? Upload { get; set; }

    /// <summary>As pasted.</summary>
    [BindProperty(Name = "text")]
    public string? Text { get; set; }

    /// <summary>Why nothing was checked, in a sentence; or null.</summary>
    public string? Refusal { get; private set; }

    public CheckedReport? Result { get; private set; }

    public void OnGet()
    {
        // The empty form.
    }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        try
        {
            Result = new CheckedReport(await ReadAsync(cancellation));
        }
        catch (ImportException exception)
        {
            Refusal = exception.Message;
        }
    }

    private async Task<ImportedReport> ReadAsync(CancellationToken cancellation)
    {
        // Two fields that take anything can only be too large or broken off.
        if (!ModelState.IsValid)
        {
            throw new ImportException($"上传的内容超过 {Megabytes} MB，或者没有传完；请检查是否选错了文件，再试一次。");
        }

        var hasText = !string.IsNullOrWhiteSpace(Text);
        if (Upload is null)
        {
            return hasText
                ? await ReportImporter.ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes(Text!)), string.Empty, cancellation)
                : throw new ImportException("请选择报告文件，或者粘贴报告全文。");
        }

        if (hasText)
        {
            throw new ImportException("一次只能检查一份报告：请清空粘贴的文字，或者不选文件。");
        }

        await using var stream = Upload.OpenReadStream();
        return await ReportImporter.ImportAsync(stream, Upload.FileName, cancellation);
    }
}
