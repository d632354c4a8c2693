namespace GovInfoReports.Templates.Form;

/// <summary>What a cell may hold.</summary>
public enum CellKind
{
    /// <summary>A whole number from 0 (T2-INT, T3-INT, T4-INT).</summary>
    Count,

    /// <summary>Money in 万元 from 0 with at most six decimals, that is to the fen (T2-INT).</summary>
    Amount,
}
