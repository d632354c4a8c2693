using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>Two years of figures of one body that agree with each other and with what the body may do.</summary>
internal sealed class FigureGenerator(Random random, AgencyProfile agency)
{
    private static readonly string[] Applicants = ["P", "B", "S", "G", "L", "O"];

    private readonly int load = Pick(random, 0, 0, 3, 30, 400);
    private readonly Dictionary<string, int> bases = [];

    public Figures Next(Figures? before)
    {
        var figures = Requests(Figures.Zero(Sample.Zero.Edition), before);
        figures = Decisions(Documents(figures, before), before);
        return Calculator.ComputeTotals(Cases(figures, before));
    }

    private Figures Requests(Figures figures, Figures? before)
    {
        var outcomes = figures.Edition.Cells.Where(cell => cell.Key is { Table: "T3", Column: "P" } && cell.Key.Row[0] == 'R' && cell.Key.Row is not ("R7" or "R1" or "R6.3")).Select(cell => cell.Key.Row).ToArray();
        foreach (var applicant in Applicants)
        {
            var share = Base(applicant, applicant == "P" ? load : load / 10);
            var received = Near(share);
            var carried = (int)(before?[$"T3.F.{applicant}"] ?? 0);
            var left = Math.Min(received + carried, ((received + carried) / 20) + (received < 20 ? 0 : random.Next(2)));
            var done = received + carried - left;
            var granted = done * 6 / 10;
            figures = figures.With($"T3.N.{applicant}", received).With($"T3.C.{applicant}", carried).With($"T3.F.{applicant}", left).With($"T3.R1.{applicant}", granted);
            for (var rest = done - granted; rest > 0; rest--)
            {
                var cell = $"T3.{Pick(random, outcomes)}.{applicant}";
                figures = figures.With(cell, figures[cell] + 1);
            }
        }

        return figures;
    }

    private Figures Documents(Figures figures, Figures? before)
    {
        foreach (var row in agency.MakesRegulations ? new[] { "REG", "NORM" } : ["NORM"])
        {
            var stock = (int)(before?[$"T2.{row}.INFORCE"] ?? Pick(random, 0, 7, 87));
            var (issued, repealed) = stock == 0 ? (0, 0) : (random.Next(6), random.Next(Math.Min(stock, 6)));
            figures = figures.With($"T2.{row}.ISSUED", issued).With($"T2.{row}.REPEALED", repealed).With($"T2.{row}.INFORCE", stock + issued - repealed);
        }

        return figures;
    }

    private Figures Decisions(Figures figures, Figures? before)
    {
        foreach (var (row, power) in new[] { ("LICENSE", DecisionPowers.Licences), ("PENALTY", DecisionPowers.Penalties), ("COERCION", DecisionPowers.CoerciveMeasures) })
        {
            figures = figures.With($"T2.{row}.DECISIONS", agency.Powers!.Value.HasFlag(power) ? Near(Base(row, Pick(random, 20, 300, 5000))) : 0);
        }

        return figures.With("T2.FEE.AMOUNT", before?["T2.FEE.AMOUNT"] ?? Pick(random, 0m, 0m, 12.5m));
    }

    private Figures Cases(Figures figures, Figures? before)
    {
        if (load < 30)
        {
            return figures;
        }

        foreach (var group in new[] { "RECON", "DIRECT" })
        {
            var carried = (int)(before?[$"T4.{group}.PENDING"] ?? 0);
            figures = figures.With($"T4.{group}.UPHELD", carried + random.Next(3)).With($"T4.{group}.PENDING", random.Next(2));
        }

        return figures.With("T4.AFTER.UPHELD", random.Next(2) * Math.Min(1, figures["T4.RECON.UPHELD"]!.Value));
    }

    private int Base(string key, int value) => bases.TryGetValue(key, out var kept) ? kept : bases[key] = value;

    private int Near(int value) => value + random.Next(-value / 10, (value / 10) + 1);

    private static T Pick<T>(Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
