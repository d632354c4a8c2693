namespace GovInfoReports.Templates.Content;

/// <summary>全角: the wide forms of ASCII signs that Chinese input methods produce.</summary>
public static class FullWidth
{
    private const int Distance = 'Ａ' - 'A';

    /// <summary>Wide letters, digits and signs as ASCII, the ideographic space as a space; all else unchanged.</summary>
    public static string ToHalfWidth(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            target[index] = ToHalfWidth(source[index]);
        }
    });

    /// <summary>One sign in the same way.</summary>
    public static char ToHalfWidth(char sign) => sign switch
    {
        '\u3000' => ' ',
        >= '！' and <= '～' => (char)(sign - Distance),
        _ => sign,
    };
}
