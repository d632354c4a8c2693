namespace GovInfoReports.Core.Reports;

/// <summary>How an edit came about.</summary>
public enum EditKind
{
    /// <summary>填写.</summary>
    Typed,

    /// <summary>上年衔接: taken from last year's published report when the draft began.</summary>
    CarriedOver,

    /// <summary>导入.</summary>
    Imported,

    /// <summary>撤销 of an own step.</summary>
    Undone,

    /// <summary>重做 of an own step that was undone.</summary>
    Redone,

    /// <summary>恢复 of an earlier state.</summary>
    Restored,
}

public static class EditKindNames
{
    public static string Name(this EditKind kind) => kind switch
    {
        EditKind.Typed => "填写",
        EditKind.CarriedOver => "上年衔接",
        EditKind.Imported => "导入",
        EditKind.Undone => "撤销",
        EditKind.Redone => "重做",
        EditKind.Restored => "恢复",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
