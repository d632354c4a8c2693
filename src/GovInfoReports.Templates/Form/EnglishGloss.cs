using System.Collections.Frozen;

namespace GovInfoReports.Templates.Form;

/// <summary>What the codes of a cell mean, in English: for the data dictionary only. The official captions are Chinese and stand in the edition.</summary>
public static class EnglishGloss
{
    private static readonly FrozenDictionary<string, string> Rows = new Dictionary<string, string>
    {
        ["REG"] = "administrative rules (guizhang)",
        ["NORM"] = "administrative normative documents",
        ["LICENSE"] = "administrative licences",
        ["PENALTY"] = "administrative penalties",
        ["COERCION"] = "administrative coercive measures",
        ["FEE"] = "administrative fees",
        ["N"] = "applications received in the year",
        ["C"] = "applications carried over from the year before",
        ["R1"] = "granted",
        ["R2"] = "partly granted",
        ["R3.1"] = "refused: state secret",
        ["R3.2"] = "refused: publication forbidden by other laws or regulations",
        ["R3.3"] = "refused: endangers state, public or economic security or social stability",
        ["R3.4"] = "refused: harms the lawful interests of a third party",
        ["R3.5"] = "refused: internal affairs (personnel, logistics, procedures)",
        ["R3.6"] = "refused: information from an unfinished process",
        ["R3.7"] = "refused: case files of administrative enforcement",
        ["R3.8"] = "refused: subject to special rules of inspection",
        ["R4.1"] = "unable to provide: not held by the body",
        ["R4.2"] = "unable to provide: would have to be created",
        ["R4.3"] = "unable to provide: still unclear after correction",
        ["R5.1"] = "not processed: petition, report or complaint",
        ["R5.2"] = "not processed: repeated application",
        ["R5.3"] = "not processed: asks for a publication",
        ["R5.4"] = "not processed: many applications without good reason",
        ["R5.5"] = "not processed: asks to confirm or reissue information already obtained",
        ["R6.1"] = "other: applicant did not correct the application in time",
        ["R6.2"] = "other: applicant did not pay the fee in time",
        ["R6.3"] = "other: remaining cases",
        ["R7"] = "all outcomes of the year",
        ["F"] = "carried forward to the next year",
        ["RECON"] = "administrative reconsideration",
        ["DIRECT"] = "litigation without reconsideration",
        ["AFTER"] = "litigation after reconsideration",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Columns = new Dictionary<string, string>
    {
        ["ISSUED"] = "issued in the year",
        ["REPEALED"] = "repealed in the year",
        ["INFORCE"] = "in force",
        ["DECISIONS"] = "decisions in the year",
        ["AMOUNT"] = "amount in units of 10,000 yuan",
        ["P"] = "natural persons",
        ["B"] = "commercial enterprises",
        ["S"] = "research institutions",
        ["G"] = "public welfare organisations",
        ["L"] = "legal service institutions",
        ["O"] = "other organisations",
        ["T"] = "total",
        ["UPHELD"] = "upheld",
        ["CORRECTED"] = "corrected",
        ["OTHER"] = "other result",
        ["PENDING"] = "pending",
        ["TOTAL"] = "total",
    }.ToFrozenDictionary();

    /// <exception cref="KeyNotFoundException">A code of the cell has no gloss.</exception>
    public static string Of(CellKey cell) => $"{Rows[cell.Row]}: {Columns[cell.Column]}";
}
