namespace GovInfoReports.Core;

/// <summary>The request was understood and cannot be carried out; the message is a Chinese sentence for the user that says what to do.</summary>
public sealed class RefusedException(string message) : Exception(message);
