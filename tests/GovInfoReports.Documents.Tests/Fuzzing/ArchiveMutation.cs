namespace GovInfoReports.Documents.Tests.Fuzzing;

/// <summary>Changes of an archive: its parts' text, names and number.</summary>
internal static class ArchiveMutation
{
    public static byte[] Apply(CorpusFile file, IReadOnlyList<CorpusFile> corpus, Random random)
    {
        var parts = file.Parts.ToList();
        for (var time = random.Next(1, 4); time > 0; time--)
        {
            Change(parts, corpus, random);
        }

        return CorpusFile.Pack(parts);
    }

    private static void Change(List<CorpusPart> parts, IReadOnlyList<CorpusFile> corpus, Random random)
    {
        var index = random.Next(parts.Count);
        switch (random.Next(12))
        {
            case 0 when parts.Count > 1: parts.RemoveAt(index); break;
            case 1: parts.Add(parts[index]); break;
            case 2: parts[index] = parts[index] with { Name = TextMutation.Apply(parts[index].Name, corpus, random) }; break;
            case 3: Swap(parts, index, random.Next(parts.Count)); break;
            case 4: parts.AddRange(corpus[random.Next(corpus.Count)].Parts.Where(part => part.Name.Length > 0)); break;
            case 5: parts.Add(new CorpusPart($"word/embeddings/{index}.xlsx", "PK\u0003\u0004" + parts[index].Text)); break;
            default: parts[index] = parts[index] with { Text = TextMutation.Apply(parts[index].Text, corpus, random) }; break;
        }
    }

    private static void Swap(List<CorpusPart> parts, int one, int other) =>
        (parts[one], parts[other]) = (parts[one] with { Text = parts[other].Text }, parts[other] with { Text = parts[one].Text });
}
