namespace GovInfoReports.Cli;

/// <summary>What the command line returns; scripts rely on it.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A report was read and has errors.</summary>
    public const int ErrorsFound = 1;

    /// <summary>A file is not readable as a report, or the command was not understood.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by the user (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
