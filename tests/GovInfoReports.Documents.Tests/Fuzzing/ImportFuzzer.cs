using System.Collections.Concurrent;
using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Tests.Fuzzing;

/// <summary>Imports changed files. Each must be read as a report that can be kept, or refused with a sentence.</summary>
internal sealed class ImportFuzzer
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IReadOnlyList<CorpusFile> corpus = Corpus.Load();
    private int read;

    /// <summary>How many inputs were read as a report.</summary>
    public int Read => read;

    /// <summary>Runs the inputs of the seeds, on all processors.</summary>
    /// <returns>What went wrong, by seed; <c>./dev bench fuzz 1 SEED</c> repeats one.</returns>
    public IReadOnlyDictionary<int, Exception> Run(int firstSeed, int count)
    {
        var failures = new ConcurrentDictionary<int, Exception>();
        Parallel.For(firstSeed, firstSeed + count, seed =>
        {
            try
            {
                Import(FuzzInput.Of(seed, corpus));
            }
            catch (Exception exception)
            {
                failures[seed] = exception;
            }
        });
        return failures;
    }

    private void Import(FuzzInput input)
    {
        try
        {
            Check(ReportImporter.Import(input.Bytes, input.FileName), isKept: input.Seed % 4 == 0);
            Interlocked.Increment(ref read);
        }
        catch (ImportException exception) when (exception.Message.EndsWith('。'))
        {
            // Refused with a sentence.
        }
    }

    private static void Check(ImportedReport imported, bool isKept)
    {
        if (isKept && !ReportJson.Read(ReportJson.Write(imported.Report)).Equals(imported.Report))
        {
            throw new InvalidOperationException("The report cannot be kept: written as JSON it reads back otherwise.");
        }

        foreach (var words in imported.Unplaced.Concat(imported.Normalised.SelectMany(entry => new[] { entry.Before, entry.After })))
        {
            Strict.GetByteCount(words);
        }
    }
}
