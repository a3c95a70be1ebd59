using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Core.Tests.Rules;

/// <summary>The catalogue's version changes with its content: a file keeps, for each version, the hash of what it stood for.</summary>
public sealed class CatalogueVersionTests
{
    private const string Kept = "tests/Disclosure.Core.Tests/Approved/rulebook-versions.txt";

    [Fact]
    public void The_content_is_that_of_its_version()
    {
        var (version, hash) = Ledger()[^1];
        var actual = CatalogueContent.Hash(RuleCatalogue.Rules);
        var isKnown = version == RuleCatalogue.Version && hash == actual;

        Assert.True(isKnown, hash == actual
            ? $"The rules are those of version {version}, but RuleCatalogue.Version says {RuleCatalogue.Version}: set it back."
            : $"What the catalogue says of its rules is no longer what version {version} stood for. "
                + (version == RuleCatalogue.Version ? "Raise RuleCatalogue.Version, then add" : "Add")
                + $" the line “{(version == RuleCatalogue.Version ? "<new version>" : RuleCatalogue.Version)} {actual}” at the end of {Kept}, "
                + "generate the manual anew (its own test says how), and tell the change in CHANGELOG.md under “Rules”.");
    }

    [Fact]
    public void No_version_and_no_content_stands_twice()
    {
        var ledger = Ledger();

        Assert.Equal(ledger.Count, ledger.DistinctBy(line => line.Version).Count());
        Assert.Equal(ledger.Count, ledger.DistinctBy(line => line.Hash).Count());
    }

    [Fact]
    public void The_hash_sees_what_is_said_of_a_rule_and_its_equations()
    {
        var equations = ((EquationRule)RuleCatalogue.Find("DC4001")!).Equations(Form.Trial2019);
        EquationRule[] rules =
        [
            Rule("-", equations),
            Rule("other", equations),
            Rule("-", [.. equations.Select(form => new Equation(form.Subject, form.Terms, Relation.AtMost))]),
            Rule("-", [.. equations.Select(form => new Equation(form.Subject, form.Terms, form.Relation, 1))]),
            Rule("-", [.. equations.Select(form => new Equation(form.Subject, [.. form.Terms.Skip(1)], form.Relation))]),
        ];

        Assert.Equal(rules.Length, rules.Select(rule => CatalogueContent.Hash([rule])).Distinct().Count());
    }

    private static List<(string Version, string Hash)> Ledger() =>
        [.. File.ReadAllLines(RepositoryFiles.Path(Kept)).Where(line => line.Length > 0).Select(line => line.Split(' ')).Select(line => (line[0], line[1]))];

    private static EquationRule Rule(string statement, IReadOnlyList<Equation> equations) => new(form => form.Edition == ReportEdition.Trial2019 ? equations : [])
    {
        Id = "DC9999",
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = BilingualText.Same("-"),
        Statement = BilingualText.Same(statement),
        Message = new MessageTemplate("-", "-"),
    };
}
