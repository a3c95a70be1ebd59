using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Forms;

public sealed class FormTotalTests
{
    [Theory]
    [InlineData("trial2019", 19, 23)]
    [InlineData("revised2021", 21, 25)]
    public void Every_total_adds_up_the_parts_that_the_form_prints(string edition, int outcomes, int rows)
    {
        var rowKeys = PrintedForms.ApplicationRows(Editions.Named(edition)).Select(row => row.Key).ToArray();
        var expected = PrintedForms.Applicants.Select(kind => Total(
                $"applications.totalDisposed.{kind}", rowKeys[2..^2].Select(row => $"applications.{row}.{kind}")))
            .Concat(rowKeys.Select(row => Total($"applications.{row}.total", PrintedForms.Applicants[..6].Select(kind => $"applications.{row}.{kind}"))))
            .Concat(PrintedForms.Tracks.Select(track => Total($"{track}.total", PrintedForms.Outcomes[..4].Select(outcome => $"{track}.{outcome}"))));

        var totals = Form.Of(Editions.Named(edition)).Totals;

        Assert.Equal(expected, totals.Select(total => Total(total.Cell.Path, total.Parts.Select(part => part.Path))));
        Assert.All(totals.Where(total => total.Kind == FormTotalKind.Dispositions), total => Assert.Equal(outcomes, total.Parts.Count));
        Assert.Equal(rows, totals.Count(total => total.Kind == FormTotalKind.Applicants));
    }

    [Theory]
    [InlineData("trial2019", 37, 35)]
    [InlineData("revised2021", 39, 37)]
    public void The_equations_of_applications_are_as_many_as_the_form_implies(string edition, int count, int rank)
    {
        var equations = EquationsOfApplications(Editions.Named(edition));

        Assert.Equal(count, equations.Count);
        Assert.Equal(rank, MatrixRank.Of(equations.Select(equation => Coefficients(equation, Form.Of(Editions.Named(edition))))));
    }

    [Theory]
    [InlineData("trial2019")]
    [InlineData("revised2021")]
    public void Every_cell_of_applications_stands_in_a_set_of_equations_of_its_own(string edition)
    {
        var equations = EquationsOfApplications(Editions.Named(edition));
        var cells = Form.Of(Editions.Named(edition)).Table(SectionKind.Applications).Cells;
        var sets = cells.ToDictionary(cell => cell, cell => string.Join(' ', Enumerable.Range(0, equations.Count).Where(i => equations[i].Terms.Any(term => term.Cell == cell))));

        Assert.Equal(cells.Count, sets.Values.Distinct().Count());
        Assert.All(cells, cell => Assert.Equal(cell.Row.Key == "totalDisposed" ? 3 : 2, sets[cell].Split(' ').Length));
    }

    private static string Total(string cell, IEnumerable<string> parts) => $"{cell} = {string.Join(" + ", parts)}";

    private static List<Equation> EquationsOfApplications(ReportEdition edition) =>
        [.. RuleCatalogue.Rules.OfType<EquationRule>().Where(rule => rule.Id is "DC3001" or "DC3002" or "DC3003").SelectMany(rule => rule.Equations(Form.Of(edition)))];

    private static double[] Coefficients(Equation equation, Form form)
    {
        var row = new double[form.Cells.Count];
        foreach (var term in equation.Terms) row[term.Cell.Index] += term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient;
        return row;
    }
}
