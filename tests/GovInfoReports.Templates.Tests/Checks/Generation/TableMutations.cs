namespace GovInfoReports.Templates.Tests.Checks.Generation;

internal static class TableMutations
{
    private const string Licences = "T2.LICENSE.DECISIONS";
    private const string Penalties = "T2.PENALTY.DECISIONS";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Of("T2-INT", report => report.With((Licences, null))),
        Mutation.Of("T3-INT", report => report.With(("T3.R4.1.O", 0.5m))),
        Mutation.Of("T4-INT", report => report.With(("T4.AFTER.OTHER", -1))),
        Mutation.Of("T3-ROW", report => report.With(("T3.N.S", report["T3.N.S"] + 1))),
        Mutation.Of("T3-SUM", report => report.With(("T3.R5.4.L", report["T3.R5.4.L"] + 1))),
        Mutation.Of("T3-BAL", report => report.With(("T3.F.O", report["T3.F.O"] + 1))),
        Mutation.Of("T3-FIX", report => report.With(("T3.R7.P", report["T3.R7.P"] + 2), ("T3.R7.B", report["T3.R7.B"] - 2))) with { Fits = report => report["T3.R7.B"] >= 2 },
        Mutation.Of("T3-OTHER", report => report.With(("T3.R6.3.T", report["T3.R7.T"] + 5))),
        new("T3-NOHOLD", report => report["T3.R7.T"] >= 10, report => report.With(("T3.R4.1.T", report["T3.R7.T"]))),
        Mutation.Of("T3-CLOSE", report => report.With(("T3.F.T", report["T3.N.T"] + report["T3.C.T"] + 1))),
        Mutation.Of("T4-SUM", report => report.With(("T4.RECON.TOTAL", report["T4.RECON.TOTAL"] + 1))),
        new("T4-NOBASE", report => report["T3.N.T"] + report["T3.C.T"] == 0, report => report.With(("T4.RECON.UPHELD", 1), ("T4.RECON.TOTAL", 1)).AfterLastYear(("T3.R7.T", 0))),
        Mutation.Of("T4-OPEN", report => report.AfterLastYear(("T4.DIRECT.PENDING", report["T4.DIRECT.TOTAL"] + 1))),
        Mutation.Of("T4-AFTER", report => report.With(("T4.AFTER.TOTAL", 99))),
        Mutation.Of("T2-STOCK", report => report.With(("T2.NORM.INFORCE", report["T2.NORM.INFORCE"] + 1))),
        Mutation.Of("T2-REPEAL", report => report.With(("T2.NORM.REPEALED", report["T2.NORM.INFORCE"] + report["T2.NORM.REPEALED"] + 1))),
        new("T2-POWER", report => !report.Context.Agency.MakesRegulations, report => report.With(("T2.REG.INFORCE", 1))),
        new("T2-UNIT", report => report["T2.FEE.AMOUNT"] > 0, report => report.With(("T2.FEE.AMOUNT", report["T2.FEE.AMOUNT"] * 10_000))),
        new("T2-ROLE", report => report[Licences] > 0, report => report.With((Licences, 0))),
        Mutation.Of("Y-CARRY", report => report.AfterLastYear(("T3.F.G", report["T3.C.G"] + 1))),
        new("Y-JUMP", report => report[Penalties] > 0, report => report.With((Penalties, report[Penalties] * 3))),
        new("Y-ZERO", report => report[Penalties] > 0, report => report.With((Penalties, 0)) with { Context = report.Context with { Earlier = [report.LastYear, report.LastYear with { Year = 2023 }] } }),
        Mutation.Of("Y-AMEND", report => report with { Context = report.Context with { TakenOver = GeneratedCase.With(report.LastYear, ("T3.F.B", report["T3.C.B"] + 1)).Content } }),
    ];
}
