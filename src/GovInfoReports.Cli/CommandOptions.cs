namespace GovInfoReports.Cli;

/// <summary>Arguments of a verb: words, and options that each take a value.</summary>
internal sealed record CommandOptions(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Values)
{
    public string? this[string option] => Values.GetValueOrDefault(option);

    /// <param name="known">The options of the verb, such as <c>-o</c>.</param>
    /// <exception cref="CommandException">An unknown option, or one without its value.</exception>
    public static CommandOptions Parse(string verb, IReadOnlyList<string> arguments, params IReadOnlyList<string> known)
    {
        var words = new List<string>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (argument.Length < 2 || argument[0] != '-')
            {
                words.Add(argument);
            }
            else if (!known.Contains(argument))
            {
                throw new CommandException($"{verb} 没有“{argument}”这个选项；可用的选项是 {string.Join('、', known)}。");
            }
            else
            {
                values[argument] = ++index < arguments.Count ? arguments[index] : throw new CommandException($"选项“{argument}”后面缺少内容。");
            }
        }

        return new CommandOptions(words, values);
    }
}
