namespace Disclosure.Rules.Equations.Screening;

/// <summary>A linear form of a rule that is decided together with others.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Number">The form's place among those of the rule; 0-based.</param>
/// <param name="Form">The form.</param>
internal sealed record ScreenedForm(LinearRule Rule, int Number, LinearForm Form)
{
    /// <summary>What forms must have in common to be decided together.</summary>
    public FormShape Shape { get; } = FormShape.Of(Form);
}
