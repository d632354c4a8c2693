namespace GovInfoReports.Cli;

/// <summary>The command cannot be carried out as typed. The message is a Chinese sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);
