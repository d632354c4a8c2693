using FluentValidation;

namespace GovInfoReports.Core;

internal static class Validation
{
    /// <summary>Refuses with all messages where the input breaks a rule.</summary>
    public static void EnsureValid<T>(this IValidator<T> validator, T input)
    {
        var result = validator.Validate(input);
        if (!result.IsValid)
        {
            throw new RefusedException(string.Concat(result.Errors.Select(error => error.ErrorMessage)));
        }
    }
}
