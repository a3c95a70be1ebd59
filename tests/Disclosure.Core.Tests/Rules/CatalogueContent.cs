using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;

namespace Disclosure.Core.Tests.Rules;

/// <summary>What the catalogue's version stands for: everything that is said of a rule, and its equations.</summary>
internal static class CatalogueContent
{
    private const int HashLength = 16;

    public static string Hash(IEnumerable<Rule> rules) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(rules.Select(Of)))))[..HashLength];

    public static string Of(Rule rule)
    {
        var text = new StringBuilder();
        var editions = string.Join(' ', rule.Editions);
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Class} {rule.DefaultSeverity} {editions}\n");
        foreach (var said in new[] { rule.Basis, rule.Statement, rule.Message.Text }) text.Append(said.Chinese).Append('\n').Append(said.English).Append('\n');
        foreach (var edition in rule.Editions)
        {
            foreach (var form in (rule as EquationRule)?.Equations(Form.Of(edition)) ?? []) text.Append(Of(form, edition)).Append('\n');
            foreach (var equation in (rule as DossierRule)?.Equations(Form.Of(edition)) ?? []) text.Append(Of(equation, edition)).Append('\n');
        }

        return text.ToString();
    }

    private static string Of(DossierEquation equation, ReportEdition edition)
    {
        var terms = string.Join(' ', equation.Terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Report}:{term.Side}:{term.Coefficient}:{term.Key}")));
        return $"{edition} {equation.Subject.Path} {equation.Relation} {equation.SeverityAtMost} {terms}";
    }

    private static string Of(Equation form, ReportEdition edition)
    {
        var terms = string.Join(' ', form.Terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Side}:{term.Coefficient}:{term.Cell.Path}")));
        return string.Create(CultureInfo.InvariantCulture, $"{edition} {form.Subject.Path} {form.Relation} {form.Constant} {terms}");
    }
}
