using Ardalis.GuardClauses;
using Disclosure.Messages;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Validation;

/// <summary>What the validators of this library have in common: which failures make what they validate not valid. Thread-safe.</summary>
/// <typeparam name="T">What is validated.</typeparam>
public abstract class AuditValidator<T> : AbstractValidator<T>
{
    private readonly bool isStrict;

    private protected AuditValidator(bool isStrict) => this.isStrict = isStrict;

    /// <summary>Validates.</summary>
    /// <param name="context">What is validated, and how.</param>
    /// <returns>All failures; valid where none is an error, and for a strict validator where there is none.</returns>
    /// <exception cref="ValidationException">The context asks for it, and the result is not valid.</exception>
    public sealed override ValidationResult Validate(ValidationContext<T> context) => Weighed(base.Validate(context));

    /// <summary>Validates.</summary>
    /// <param name="context">What is validated, and how.</param>
    /// <param name="cancellation">The caller's wish to stop.</param>
    /// <returns>All failures; valid where none is an error, and for a strict validator where there is none.</returns>
    /// <exception cref="ValidationException">The context asks for it, and the result is not valid.</exception>
    public sealed override async Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default) =>
        Weighed(await base.ValidateAsync(context, cancellation).ConfigureAwait(false));

    /// <summary>Throws for a result that is not valid, not for one that holds hints and warnings alone.</summary>
    protected sealed override void RaiseValidationException(ValidationContext<T> context, ValidationResult result)
    {
        if (!Weighed(result).IsValid) base.RaiseValidationException(context, result);
    }

    /// <summary>A language that stays the same.</summary>
    private protected static Func<DisplayLanguage> LanguageOf(DisplayLanguage language)
    {
        Guard.Against.UndefinedValue(language);
        return () => language;
    }

    // Without a failure there is nothing to weigh.
    private ValidationResult Weighed(ValidationResult result) => isStrict || result.Errors.Count == 0 ? result : new ReportValidationResult(result);

    /// <summary>What it validates.</summary>
    public override string ToString() => $"{typeof(T).Name}, {(isStrict ? "any failure" : "errors")} not valid";
}
