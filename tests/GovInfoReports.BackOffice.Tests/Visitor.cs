using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests;

/// <summary>A browser without scripts: keeps cookies, reads pages, sends the forms that stand in them.</summary>
public sealed class Visitor(HttpClient http)
{
    public async Task<Answer> GetAsync(string address) => await SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public async Task<Answer> SendAsync(HttpRequestMessage request) =>
        await Answer.ReadAsync(await http.SendAsync(request, TestContext.Current.CancellationToken));

    /// <summary>A file of the site, whose headers and bytes matter.</summary>
    public Task<HttpResponseMessage> DownloadAsync(string address) => http.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>Sends a form of the page as a browser would: its own values, what was typed over them, and the button pressed.</summary>
    /// <param name="button">The words on the button.</param>
    public Task<Answer> PressAsync(Answer page, string button, params (string Name, string Value)[] typed) => PressAsync(page, page.Button(button), typed);

    /// <summary>The same for a button found by its place, where several have the same words.</summary>
    public Task<Answer> PressAsync(Answer page, IHtmlButtonElement pressed, params (string Name, string Value)[] typed)
    {
        var form = pressed.Form.ShouldNotBeNull($"the button {pressed.TextContent} stands in no form");
        var fields = Fields(form).Where(field => typed.All(over => over.Name != field.Name)).Concat(typed);
        if (pressed.Name is { Length: > 0 } name)
        {
            fields = fields.Append((name, pressed.Value));
        }

        return form.Method == "get"
            ? GetAsync($"{AddressOf(form, page)}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}")
            : SendAsync(new HttpRequestMessage(HttpMethod.Post, AddressOf(form, page)) { Content = Encode(form, fields) });
    }

    /// <summary>Sends the page's upload form with a file.</summary>
    public Task<Answer> UploadAsync(Answer page, string button, string fileName, byte[] bytes)
    {
        var form = page.Button(button).Form.ShouldNotBeNull();
        var content = (MultipartFormDataContent)Encode(form, Fields(form));
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, form.QuerySelector("input[type=file]")!.GetAttribute("name")!, fileName);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, AddressOf(form, page)) { Content = content });
    }

    public async Task<Answer> SignInAsync(string userName, string password = TestStore.Password, string address = "/sign-in") =>
        await PressAsync(await GetAsync(address), "登录", ("Input.UserName", userName), ("Input.Password", password));

    /// <summary>What the drafting page's script asks for before it saves.</summary>
    public async Task<string> TokenAsync() => (await GetAsync("/drafts/token")).Text;

    private static string AddressOf(IHtmlFormElement form, Answer page) => form.GetAttribute("action") is { Length: > 0 } action ? action : page.Address;

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlFormElement form) => form.Elements
        .Where(element => element is not (IHtmlButtonElement or IHtmlInputElement { Type: "file" or "submit" } or IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }) && element.HasAttribute("name"))
        .Select(element => (element.GetAttribute("name")!, element switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value ?? string.Empty,
            _ => throw new InvalidOperationException($"A form with <{element.LocalName}> is not known here."),
        }));

    private static HttpContent Encode(IHtmlFormElement form, IEnumerable<(string Name, string Value)> fields)
    {
        if (form.Enctype != "multipart/form-data")
        {
            return new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return content;
    }
}
