using Microsoft.Playwright;

namespace GovInfoReports.EndToEndTests;

/// <summary>Steps of a journey, named as a person would.</summary>
internal static class DraftingSteps
{
    public static ILocator Field(this IPage page, string key) => page.Locator($"[data-field='{key}']");

    public static ILocator SaveMark(this IPage page) => page.Locator("#save-mark");

    /// <summary>Waits until the page says that all is stored, with the time.</summary>
    public static Task SavedAsync(this IPage page) => Assertions.Expect(page.SaveMark()).ToHaveTextAsync(SavedPattern);

    public static Task<string> ValueAsync(this IPage page, string key) => page.Field(key).InputValueAsync();

    /// <summary>Opens the draft of a year from the list of own reports.</summary>
    public static async Task OpenDraftAsync(this IPage page)
    {
        await page.GotoAsync("/reports");
        await page.GetByRole(AriaRole.Link, new() { Name = "填报", Exact = true }).ClickAsync();
        await page.Field("T3.N.P").WaitForAsync();
        await Assertions.Expect(page.SaveMark()).ToHaveTextAsync("已打开");
    }

    /// <summary>Pastes as the clipboard would, text only.</summary>
    public static Task PasteAsync(this ILocator field, string text) => field.EvaluateAsync(
        """
        (element, text) => {
            element.focus();
            const data = new DataTransfer();
            data.setData('text/plain', text);
            const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
            if (element.dispatchEvent(event)) document.execCommand('insertText', false, text);
        }
        """,
        text);

    private static readonly System.Text.RegularExpressions.Regex SavedPattern = new(@"^已保存 \d\d:\d\d:\d\d$");
}
