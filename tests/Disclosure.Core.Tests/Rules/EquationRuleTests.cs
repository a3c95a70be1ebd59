using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Rules;

/// <summary>Equations that no rule of the catalogue needs today: inequalities, coefficients, constants, signed cells.</summary>
public sealed class EquationRuleTests
{
    private const int FarEnough = 30;

    private static readonly FormCell[] Cells =
    [
        Form.Trial2019.FindCell("proactive.administrativeLicensing.netChange")!,
        Form.Trial2019.FindCell("applications.disclosed.naturalPerson")!,
        Form.Trial2019.FindCell("applications.disclosed.total")!,
    ];

    private static readonly Gen<Equation> Forms =
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from sides in Gen.Elements(Enum.GetValues<EquationSide>()).ArrayOf(Cells.Length)
        from coefficients in (relation == Relation.Equal ? Gen.Elements(1, -1) : Gen.Elements(1, -1, 2)).ArrayOf(Cells.Length)
        from constant in Gen.Choose(-3, 3)
        select new Equation(Cells[0].Row, [.. Cells.Select((cell, i) => new EquationTerm(cell, sides[i], coefficients[i])).OrderBy(term => term.Side)], relation, constant);

    private static readonly Gen<AnnualDisclosureReport> Reports =
        from figures in Gen.Frequency((3, Gen.Choose(0, 3).Select(count => (Figure)(long)count)), (1, Gen.Elements(Figure.Blank, Figure.Absent, Figure.OfText("甲"), 0.5m))).ArrayOf(Cells.Length)
        select figures.Zip(Cells).Aggregate(new ReportBuilder(2019), (builder, pair) => builder.Set(pair.Second, pair.First)).Build();

    [Property(MaxTest = 500)]
    public Property Every_linear_form_is_decided_as_trying_all_numbers_decides_it() => Prop.ForAll(
        Arb.From(Forms.Zip(Reports)),
        pair =>
        {
            var audited = new AuditedReport(pair.Item2, new RuleOptions { BlankReading = BlankReading.Unknown });

            var answer = Assert.Single(RuleEngine.Ask([Rule(pair.Item1)], audited, keepsAll: true).All);

            Assert.Equal(Tried(pair.Item1, pair.Item2), answer.Verdict);
        });

    [Fact]
    public void A_constant_and_coefficients_count_in_the_sums_that_are_told()
    {
        var form = new Equation(Cells[1].Row, [new EquationTerm(Cells[1], EquationSide.Left, 2), new EquationTerm(Cells[2], EquationSide.Right, -1)], Relation.AtMost, 5);
        var report = new ReportBuilder(2019).Set(Cells[1], 4L).Set(Cells[2], 1L).Build();

        var breach = Assert.Single(RuleEngine.Ask([Rule(form)], new AuditedReport(report, RuleOptions.Default)).Breaches);

        Assert.Equal((8m, 4m), (breach.Left, breach.Right));
        Assert.Equal([2, -1], breach.Cells.Select(cell => cell.Sign));
    }

    [Fact]
    public void Sums_beyond_64_bits_are_exact()
    {
        var report = new ReportBuilder(2021).SetRest(long.MaxValue).Build();

        var finding = ReportAudit.Run(report).Findings.First(each => each.RuleId == "DC3002");

        Assert.Equal(21m * long.MaxValue, finding.Right);
        Assert.Equal(-20m * long.MaxValue, finding.Difference);
    }

    private static RuleVerdict Tried(Equation form, AnnualDisclosureReport report)
    {
        var outcomes = Numbers(form.Terms[0].Cell, report)
            .SelectMany(_ => Numbers(form.Terms[1].Cell, report), (first, second) => (first, second))
            .SelectMany(_ => Numbers(form.Terms[2].Cell, report), (pair, third) => Holds(form, [pair.first, pair.second, third]))
            .Distinct().ToList();
        if (outcomes.Count > 1) return RuleVerdict.Undetermined;
        return outcomes[0] ? RuleVerdict.Pass : RuleVerdict.Fail;
    }

    private static IEnumerable<long> Numbers(FormCell cell, AnnualDisclosureReport report)
    {
        if (report[cell].Count is long count) return [count];
        return Enumerable.Range(cell == Cells[0] ? -FarEnough : 0, cell == Cells[0] ? (2 * FarEnough) + 1 : FarEnough + 1).Select(number => (long)number);
    }

    private static bool Holds(Equation form, long[] numbers)
    {
        var left = 0L;
        var right = form.Constant;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (form.Terms[i].Side == EquationSide.Left) left += form.Terms[i].Coefficient * numbers[i];
            else right += form.Terms[i].Coefficient * numbers[i];
        }

        return form.Relation switch
        {
            Relation.AtMost => left <= right,
            Relation.AtLeast => left >= right,
            _ => left == right,
        };
    }

    private static EquationRule Rule(Equation equation) => new(form => form == Form.Trial2019 ? [equation] : [])
    {
        Id = "DC9997",
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = BilingualText.Same("-"),
        Statement = BilingualText.Same("-"),
        Message = new MessageTemplate("-", "-"),
    };
}
