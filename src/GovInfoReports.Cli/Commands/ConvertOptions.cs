namespace GovInfoReports.Cli.Commands;

/// <summary>Arguments of <c>convert</c>.</summary>
/// <param name="Output">Path to write to; null for standard output.</param>
internal sealed record ConvertOptions(string File, string Format, string? Output)
{
    /// <exception cref="CommandException">Something is missing or unknown.</exception>
    public static ConvertOptions Parse(IReadOnlyList<string> arguments)
    {
        string? file = null;
        string? format = null;
        string? output = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            switch (arguments[index])
            {
                case "--to":
                    format = ValueAfter(arguments, ref index);
                    break;
                case "-o":
                    output = ValueAfter(arguments, ref index);
                    break;
                case var option when option.Length > 1 && option[0] == '-':
                    throw new CommandException($"convert 没有“{option}”这个选项；可用的选项是 --to 和 -o。");
                case var path when file is null:
                    file = path;
                    break;
                default:
                    throw new CommandException("convert 一次转换一个文件；请分次运行。");
            }
        }

        return new ConvertOptions(
            file ?? throw new CommandException("请写明要转换的文件，例如：govinfo convert 报告.txt --to json。"),
            format ?? throw new CommandException("请用 --to 写明要转换成的格式，例如：--to json。"),
            output);
    }

    private static string ValueAfter(IReadOnlyList<string> arguments, ref int index) =>
        ++index < arguments.Count ? arguments[index] : throw new CommandException($"选项“{arguments[index - 1]}”后面缺少内容。");
}
