using System.Collections.Immutable;

namespace GovInfoReports.Templates.Form;

/// <summary>勾稽关系: two sums of cells that must be equal. Data, so that it can be evaluated, shown and written into a workbook.</summary>
/// <param name="Rule">Rule id of domain §2, such as T3-BAL.</param>
/// <param name="Subject">The row or column it speaks about, such as “自然人”列.</param>
/// <param name="Sentence">The official or customary sentence.</param>
public sealed record CrossCheck(string Rule, string Subject, string Sentence, ImmutableArray<Term> Left, ImmutableArray<Term> Right)
{
    /// <summary>The total this check defines, computed while drafting; null where the check only compares.</summary>
    public CellDefinition? Defines { get; init; }

    public bool Has(CellDefinition cell) =>
        Left.Any(term => term.Cell.Ordinal == cell.Ordinal) || Right.Any(term => term.Cell.Ordinal == cell.Ordinal);

    public IEnumerable<CellDefinition> Cells => Left.Concat(Right).Select(term => term.Cell);
}

/// <summary>A cell in a sum, with the name it has there: 第一项, 商业企业, （七）总计.</summary>
public sealed record Term(CellDefinition Cell, string Name);
