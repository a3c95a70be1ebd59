using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Units;

/// <summary>A rule that holds a sum against its units cell by cell, by bounds where something is not known: no unit counts less than nothing.</summary>
internal abstract class CellwiseRule : UnitsRule
{
    [SetsRequiredMembers]
    protected CellwiseRule()
    {
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.Consolidation;
        (Id, Statement, Message) = ("", BilingualText.Same(""), new MessageTemplate("", ""));
    }

    protected sealed override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        if (sum.IsOwn) return;
        if (IsOpenFor(sum)) answers.CannotDecide(this, RuleSubject.Tables);
        if (!IsAskedOf(sum)) return;
        foreach (var cell in sum.AdditiveCells) Answer(cell, sum, answers);
    }

    /// <summary>Whether the rule says something of a sum.</summary>
    protected abstract bool IsAskedOf(UnitsOfSum sum);

    /// <summary>Whether too little is known of a sum to ask the rule, so that nobody may say that it holds.</summary>
    protected virtual bool IsOpenFor(UnitsOfSum sum) => false;

    /// <summary>Whether a difference breaks the rule.</summary>
    /// <param name="residual">By how much the sum has more than what is known of its units.</param>
    /// <param name="sum">The sum.</param>
    protected abstract bool IsBroken(decimal residual, UnitsOfSum sum);

    /// <summary>What the sum is called.</summary>
    protected virtual BilingualText SumName => new("汇总", "the sum");

    /// <summary>How much a breach weighs at most.</summary>
    protected abstract RuleSeverity SeverityAtMost(FormCell cell, UnitsOfSum sum);

    // What is not known can only make the sum of the units larger, but for changes, which may be below 0.
    private void Answer(FormCell cell, UnitsOfSum sum, RuleAnswers answers)
    {
        var (number, known, unknown) = (sum.NumberIn(cell), sum.Sums.KnownIn(cell), sum.Sums.UnknownIn(cell));
        var residual = number - known;
        var isBeyondRounding = residual is { } gap && Math.Abs(gap) > sum.RoundingIn(cell);
        var mayGrow = unknown > 0;
        if (isBeyondRounding && IsBroken(residual!.Value, sum) && (!mayGrow || (residual < 0 && cell.Kind != FigureKind.SignedChange)))
        {
            answers.Fail(BreachOf(cell, number!.Value, known, sum));
        }
        else if (number is null || mayGrow) answers.CannotDecide(this, cell.Path, SeverityAtMost(cell, sum));
        else answers.Pass(this, cell.Path);
    }

    private Breach BreachOf(FormCell cell, decimal number, decimal known, UnitsOfSum sum)
    {
        var isAssuming = sum.Report.Report[cell].IsEmpty || (sum.Sums.BlanksIn(cell) > 0 && number > known);
        return new Breach
        {
            Rule = this,
            Subject = cell.Path,
            Cells = [.. sum.CellsOf(cell)],
            Left = number,
            Right = known,
            Certainty = isAssuming ? Certainty.AssumingBlanksAreZero : Certainty.Certain,
            SeverityAtMost = SeverityAtMost(cell, sum),
            Slots = Breach.Fill(
                ("cell", cell.Name),
                ("left", NumberText.Of(number)),
                ("right", NumberText.Of(known)),
                ("units", NumberText.Of(sum.Count)),
                ("gap", NumberText.Of(Math.Abs(number - known))),
                ("larger", number > known ? SumName : new BilingualText("各单位之和", "the units together")),
                ("blanks", BlanksIn(cell, sum))),
        };
    }

    private static BilingualText BlanksIn(FormCell cell, UnitsOfSum sum) => sum.Sums.BlanksIn(cell) is > 0 and var blanks
        ? new BilingualText($"其中 {blanks} 个单位此格空白，按 0 计。", $"Blank in {blanks} of them, which count as 0.")
        : BilingualText.Same("");
}
