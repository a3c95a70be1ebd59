using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Digest;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations;

/// <summary>
/// A relation between two sums of cells, such as 第一项加第二项之和，等于第三项加第四项之和 in one column. The engine,
/// the messages and the manual read this one definition. Equal by subject, terms, relation and constant.
/// </summary>
public sealed class Equation : IEquatable<Equation>
{
    private readonly (int Place, int Coefficient)[] differences;
    private readonly int hash;

    /// <summary>A relation of two sums.</summary>
    /// <param name="subject">The row, column or block that the relation concerns.</param>
    /// <param name="left">The cells added on the left side.</param>
    /// <param name="relation">How left must stand to right.</param>
    /// <param name="right">The cells added on the right side.</param>
    /// <param name="constant">A number added to the right side.</param>
    /// <exception cref="ArgumentException">The relation names nothing, or the subject, a side or a cell is null.</exception>
    public Equation(FormElement subject, IEnumerable<FormCell> left, Relation relation, IEnumerable<FormCell> right, long constant = 0)
        : this(
            subject,
            [.. TermsOf(Guard.Against.Null(left), EquationSide.Left), .. TermsOf(Guard.Against.Null(right), EquationSide.Right)],
            relation,
            constant)
    {
    }

    /// <summary>A relation of two sums with coefficients.</summary>
    /// <param name="subject">The row, column or block that the relation concerns.</param>
    /// <param name="terms">The terms of both sides.</param>
    /// <param name="relation">How left must stand to right.</param>
    /// <param name="constant">A number added to the right side.</param>
    /// <exception cref="ArgumentException">The relation names nothing, or the subject or a term is null.</exception>
    public Equation(FormElement subject, IReadOnlyList<EquationTerm> terms, Relation relation, long constant = 0)
    {
        Subject = Guard.Against.Null(subject);
        Terms = Guard.Against.NullElement(terms);
        Relation = Guard.Against.UndefinedValue(relation);
        Constant = constant;
        differences = [.. terms.Select(term => (CountLayout.ByRow(term.Cell), term.CoefficientOnLeft))];
        Weight = terms.Sum(term => Math.Abs((long)term.Coefficient)) + Math.Abs(constant);
        hash = HashCode.Combine(subject.Path, relation, constant, terms.Count, terms.Count == 0 ? 0 : terms[0].Cell.Index);
    }

    /// <summary>The row, column or block that the relation concerns.</summary>
    public FormElement Subject { get; }

    /// <summary>The terms, left side first.</summary>
    public IReadOnlyList<EquationTerm> Terms { get; }

    /// <summary>How left must stand to right.</summary>
    public Relation Relation { get; }

    /// <summary>A number added to the right side.</summary>
    public long Constant { get; }

    /// <summary>The relation in the form's words, such as 结果维持 ＋ 结果纠正 ＋ 其他结果 ＋ 尚未审结 ＝ 总计.</summary>
    public BilingualText Wording => EquationWording.Of(this);

    /// <summary>The relation in the form's words with what stands in the cells of a report; of a long sum what is not 0.</summary>
    /// <param name="report">A report of the edition of the cells.</param>
    /// <exception cref="ArgumentException">The report is of another edition.</exception>
    public BilingualText WordingIn(AnnualDisclosureReport report) => WordingIn(Dossier.Of(Guard.Against.Null(report)));

    /// <summary>The relation in the form's words with what stands in the cells of a dossier's reports; of a long sum what is not 0.</summary>
    /// <param name="dossier">A dossier that has all the reports, of the editions of the cells.</param>
    /// <exception cref="ArgumentException">A report is missing, or of another edition.</exception>
    public BilingualText WordingIn(Dossier dossier) => EquationWording.Of(this, Guard.Against.Null(dossier));

    /// <summary>Whether another relation says the same of the same cells.</summary>
    /// <param name="other">The other relation.</param>
    public bool Equals(Equation? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && hash == other.hash
            && Subject == other.Subject
            && Relation == other.Relation
            && Constant == other.Constant
            && Terms.SequenceEqual(other.Terms));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Equation);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    // The same relation between the cells of another report of a dossier.
    internal Equation In(ReportSlot report) => report.IsSubject
        ? this
        : new Equation(Subject, [.. Terms.Select(term => term with { Report = report })], Relation, Constant);

    private static IEnumerable<EquationTerm> TermsOf(IEnumerable<FormCell> cells, EquationSide side) => cells.Select(cell => new EquationTerm(cell, side));

    // How many counts the sums are made of, each as often as its coefficient says; the constant as so many ones.
    internal long Weight { get; }

    // Whether the counts hold all figures, and their sum stays within 64 bits.
    internal bool Fits(ReportDigest digest) => digest.Largest <= int.MaxValue && Weight <= uint.MaxValue;

    // Whether the relation holds in a report whose cells of this form all hold a whole number or read as 0, and that fits.
    internal bool Holds(ReportDigest digest)
    {
        var counts = digest.Counts;
        var difference = -Constant;
        foreach (var (place, coefficient) in differences) difference += (long)counts[place] * coefficient;
        return Relation.HoldsFor(difference);
    }

    /// <summary>The equation in words.</summary>
    public override string ToString() => Wording.English;
}
