using System.Text;

namespace GovInfoReports.Documents.Tests.Fuzzing;

/// <summary>One input, wholly made by its seed.</summary>
internal sealed record FuzzInput(int Seed, string FileName, byte[] Bytes)
{
    private static readonly string[] Extensions = [".txt", ".md", ".html", ".json", ".docx", ".xlsx", ".xls", ".pdf", ".csv", string.Empty];
    private static readonly Encoding[] Encodings = [CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, Encoding.Unicode, Encoding.BigEndianUnicode];

    public static FuzzInput Of(int seed, IReadOnlyList<CorpusFile> corpus)
    {
        var random = new Random(seed);
        var file = corpus[seed % corpus.Count];
        var bytes = file.IsArchive ? ArchiveMutation.Apply(file, corpus, random) : Encode(ChangeText(file.Parts[0].Text, corpus, random), random);
        var name = random.Next(8) == 0 ? "报告" + Extensions[random.Next(Extensions.Length)] : file.Name;
        return new FuzzInput(seed, name, random.Next(4) == 0 ? Damage(bytes, random) : bytes);
    }

    private static string ChangeText(string text, IReadOnlyList<CorpusFile> corpus, Random random)
    {
        for (var time = random.Next(1, 4); time > 0; time--)
        {
            text = TextMutation.Apply(text, corpus, random);
        }

        return text;
    }

    private static byte[] Encode(string text, Random random)
    {
        if (random.Next(10) > 0)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var encoding = Encodings[random.Next(Encodings.Length)];
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        for (var time = random.Next(1, 5); time > 0 && bytes.Length > 8; time--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes = [.. bytes[..at], .. "\xED\xA0\x80"u8, .. bytes[at..]]; break;
                default: bytes = bytes[..at]; break;
            }
        }

        return bytes;
    }
}
