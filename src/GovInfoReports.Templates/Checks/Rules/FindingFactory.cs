using System.Collections.Immutable;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>Findings with severity and basis as <see cref="RuleBook"/> gives them.</summary>
internal static class FindingFactory
{
    public static Finding Found(string rule, ImmutableArray<FieldKey> fields, string message)
    {
        var entry = RuleBook.Get(rule);
        return new Finding(rule, entry.Severity, fields, message, entry.Basis);
    }

    /// <summary>About cells, the one to look at first coming first.</summary>
    public static Finding FoundAt(string rule, string message, params ReadOnlySpan<string> cells)
    {
        var fields = ImmutableArray.CreateBuilder<FieldKey>(cells.Length);
        foreach (var cell in cells)
        {
            fields.Add(CellKey.Parse(cell));
        }

        return Found(rule, fields.MoveToImmutable(), message);
    }

    /// <summary>About words in a text, and the cells they are compared with.</summary>
    public static Finding FoundIn(string rule, Excerpt excerpt, string message, params ReadOnlySpan<string> cells)
    {
        var finding = FoundAt(rule, message, cells);
        return finding with { Fields = [excerpt.Text, .. finding.Fields], Excerpt = excerpt };
    }

    /// <summary>About a whole text.</summary>
    public static Finding FoundIn(string rule, TextReading text, string message) => Found(rule, [text.Key], message);
}
