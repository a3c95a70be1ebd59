using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>An equation of a rule that a cell of the workbook checks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Equation">One of its equations.</param>
/// <param name="IsError">Whether a breach is an error; else it is to be looked at.</param>
internal sealed record TemplateCheck(Rule Rule, Equation Equation, bool IsError)
{
    /// <summary>What stands before a check that holds.</summary>
    public const string Held = "✓";

    /// <summary>What stands before an error.</summary>
    public const string Broken = "✗";

    /// <summary>What stands before what is to be looked at.</summary>
    public const string Odd = "！";

    /// <summary>The row, column or group that the equation concerns.</summary>
    public BilingualText Where => Equation.Subject is FormRow row ? new BilingualText(row.Address, row.Name.English) : Equation.Subject.Label;

    /// <summary>The table in which it stands.</summary>
    public FormTable Table => Equation.Terms[0].Cell.Table;

    /// <summary>What stands before a breach.</summary>
    public string Mark => IsError ? Broken : Odd;

    /// <summary>The equations of all rules that are asked of a form, from the one list of rules, in its order.</summary>
    public static IReadOnlyList<TemplateCheck> Of(Form form, RuleOptions options) =>
    [
        .. from rule in RuleCatalogue.Rules.OfType<EquationRule>()
           let severity = options.SeverityOf(rule)
           where severity is not null && rule.AppliesTo(form)
           from equation in rule.Equations(form)
           where equation.Terms.Count > 0
           select new TemplateCheck(rule, equation, severity == RuleSeverity.Error),
    ];

    /// <summary>The rule's own sentence, behind its id and where it is asked.</summary>
    public string Sentence(DisplayLanguage language) => $"{Rule.Id} {Where.In(language)}{Colon.In(language)}{Rule.Statement.In(language)}";

    /// <summary>What stands behind a place.</summary>
    public static BilingualText Colon { get; } = new("：", ": ");
}
