namespace GovInfoReports.Typesetting.Fonts;

/// <summary>A font is missing or cannot be used. The message is a Chinese sentence: which font, what is wrong and what to do.</summary>
public sealed class FontException : Exception
{
    public FontException()
    {
    }

    public FontException(string message)
        : base(message)
    {
    }

    public FontException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
