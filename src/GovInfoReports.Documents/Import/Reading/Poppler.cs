using System.ComponentModel;
using System.Diagnostics;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Runs the programs of poppler-utils, which read a PDF better than any library that may be used here.</summary>
internal static class Poppler
{
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>What the program writes to its standard output.</summary>
    /// <exception cref="ImportException">The program is missing or fails.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, by the caller or because the time of an import is over; the program is ended.</exception>
    public static MemoryStream Run(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Start(program, arguments);
        using var killing = cancellationToken.Register(() => Kill(process));
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = ReadOutput(process);
        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? output : throw new ImportException("PDF 文件已损坏或加了密码，不能读取；请重新取得完整的文件，或改用报告的 Word 文档。");
    }

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                UseShellExecute = false,
            })!;
        }
        catch (Win32Exception exception)
        {
            throw new ImportException($"服务器上没有读取 PDF 所需的程序 {program}；请管理员安装 poppler-utils（apt-get install poppler-utils），或改用报告的 Word 文档。", exception);
        }
    }

    private static MemoryStream ReadOutput(Process process)
    {
        var output = new MemoryStream();
        var chunk = new byte[81920];
        for (int count; (count = process.StandardOutput.BaseStream.Read(chunk)) > 0;)
        {
            output.Write(chunk, 0, count);
            if (output.Length > MostBytes)
            {
                Kill(process);
                throw new ImportException("PDF 文件的内容太多，不会是年度报告；请检查是否选错了文件。");
            }
        }

        output.Position = 0;
        return output;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in this moment, which is what was wanted.
        }
    }
}
