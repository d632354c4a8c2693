namespace GovInfoReports.Cli;

/// <summary>The command cannot be carried out as typed. The message is a Chinese sentence.</summary>
internal sealed class CommandException(string message) : Exception(message);
