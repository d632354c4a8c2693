using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>
/// Writes the subroutines a charstring calls into it (Adobe Technical Note 5177). A subset has few glyphs, which share little:
/// flat charstrings compress better than the lists of subroutines and need no numbering.
/// </summary>
internal sealed class CharstringFlattener
{
    private const int LongestCharstring = 65535; // appendix B
    private const int DeepestCall = 10; // appendix B
    private const int MostOperands = 513;
    private const int MostCalls = 65535;

    private static readonly (int Position, int Value) Computed = (-1, 0);

    private readonly CffIndex global;
    private readonly CffIndex local;
    private readonly List<byte> output = [];

    /// <summary>The operand stack: where a literal begins in the output and its value; <see cref="Computed"/> where neither is known.</summary>
    private readonly List<(int Position, int Value)> operands = [];

    private int hints;
    private int calls;

    private CharstringFlattener(CffIndex global, CffIndex local)
    {
        this.global = global;
        this.local = local;
    }

    public static byte[] Flatten(FontData charstring, CffIndex global, CffIndex local)
    {
        var flattener = new CharstringFlattener(global, local);
        if (!flattener.Run(charstring, 0))
        {
            flattener.output.Add(CharstringOperator.EndCharacter);
        }

        return [.. flattener.output];
    }

    /// <summary>True when the glyph is finished.</summary>
    private bool Run(FontData code, int depth)
    {
        for (var at = 0; at < code.Length;)
        {
            var first = code.U8(at);
            if (CharstringOperator.IsNumber(first))
            {
                at += Number(code, at, first);
                continue;
            }

            if (first is CharstringOperator.CallLocal or CharstringOperator.CallGlobal)
            {
                if (Call(code, first == CharstringOperator.CallLocal ? local : global, depth + 1))
                {
                    return true;
                }

                at++;
                continue;
            }

            if (first == CharstringOperator.Return)
            {
                return false;
            }

            at += Operator(code, at, first);
            if (first == CharstringOperator.EndCharacter)
            {
                return true;
            }
        }

        return false;
    }

    private int Number(FontData code, int at, byte first)
    {
        if (operands.Count == MostOperands)
        {
            throw code.Damaged("字形描述的操作数过多");
        }

        var isFixed = first == CharstringOperator.Fixed;
        operands.Add(isFixed ? Computed : (output.Count, CffNumber.Integer(code, at)));
        return Copy(code, at, isFixed ? 5 : CffNumber.Length(code, at));
    }

    private bool Call(FontData code, CffIndex subroutines, int depth)
    {
        var (position, number) = operands.Count > 0 ? operands[^1] : Computed;
        if (position < 0 || depth > DeepestCall || ++calls > MostCalls)
        {
            throw code.Damaged("字形描述的子程序调用有误");
        }

        // The number of the subroutine is the last thing written; a literal that is not is never on top of the stack.
        output.RemoveRange(position, output.Count - position);
        operands.RemoveAt(operands.Count - 1);
        var index = number + (subroutines.Count < 1240 ? 107 : subroutines.Count < 33900 ? 1131 : 32768);
        return index >= 0 && index < subroutines.Count
            ? Run(subroutines[index], depth)
            : throw code.Damaged("字形描述调用不存在的子程序");
    }

    /// <summary>Bytes read.</summary>
    private int Operator(FontData code, int at, byte first)
    {
        if (first == CffOperator.Escape)
        {
            Compute(code, code.U8(at + 1));
            return Copy(code, at, 2);
        }

        if (!CharstringOperator.IsKnown(first) || (first == CharstringOperator.EndCharacter && operands.Count >= CharstringOperator.AccentOperands))
        {
            throw code.Damaged($"字形描述中有不支持的指令 {first}");
        }

        hints += CharstringOperator.DeclaresHints(first) ? operands.Count / 2 : 0;
        operands.Clear();
        return Copy(code, at, 1 + (CharstringOperator.HasMask(first) ? (hints + 7) / 8 : 0));
    }

    private void Compute(FontData code, byte second)
    {
        if (CharstringOperator.ClearsStack(second))
        {
            operands.Clear();
            return;
        }

        var count = operands.Count + (CharstringOperator.StackChange(second) ?? throw code.Damaged($"字形描述中有不支持的指令 12 {second}"));
        if (count is < 0 or > MostOperands)
        {
            throw code.Damaged("字形描述的操作数有误");
        }

        operands.Clear();
        operands.AddRange(Enumerable.Repeat(Computed, count));
    }

    private int Copy(FontData code, int at, int length)
    {
        output.AddRange(code.Slice(at, length).Span);
        return output.Count <= LongestCharstring ? length : throw code.Damaged("字形描述过长");
    }
}
