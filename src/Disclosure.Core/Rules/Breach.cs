using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>One place where a rule does not hold, as facts without prose. Immutable.</summary>
public sealed class Breach
{
    private static readonly Dictionary<string, BilingualText> NoSlots = [];

    /// <summary>The rule that does not hold.</summary>
    public required Rule Rule { get; init => field = Guard.Against.Null(value); }

    /// <summary>The path of the row, column, table, section or cell that the breach concerns.</summary>
    public required string Subject { get; init => field = Guard.Against.Null(value); }

    /// <summary>The printed text that the breach concerns, where a subject can have several; empty for most.</summary>
    public string Printed { get; init => field = Guard.Against.Null(value); } = "";

    /// <summary>Where that text stands in the document, where known; cells have places of their own.</summary>
    public DocumentPlace? Place { get; init; }

    /// <summary>The words of the report's text on which the breach rests; null where it rests on none.</summary>
    public TextPassage? Passage { get; init; }

    /// <summary>The cells on which the breach rests, with their figures.</summary>
    public IReadOnlyList<BreachCell> Cells { get; init => field = Guard.Against.NullElement(value); } = [];

    /// <summary>The equation that does not hold, where the rule is one.</summary>
    public Equation? Equation { get; init; }

    /// <summary>The sum of what is known on the equation's left side.</summary>
    public decimal? Left { get; init; }

    /// <summary>The sum of what is known on the equation's right side.</summary>
    public decimal? Right { get; init; }

    /// <summary>On what the breach rests.</summary>
    public Certainty Certainty { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>The empty cells that were read as 0.</summary>
    public IReadOnlyList<ReportCell> ReadAsZero { get; init => field = Guard.Against.Null(value); } = [];

    /// <summary>The cells whose figures are not known and that take part.</summary>
    public IReadOnlyList<ReportCell> Open { get; init => field = Guard.Against.Null(value); } = [];

    /// <summary>How much the breach weighs at most, where what is known of the report does not carry the rule's full severity.</summary>
    public RuleSeverity SeverityAtMost { get; init => field = Guard.Against.UndefinedValue(value); } = RuleSeverity.Error;

    /// <summary>What else bears on the breach, told behind its message.</summary>
    public IReadOnlyList<BilingualText> Remarks { get; init => field = Guard.Against.NullElement(value); } = [];

    /// <summary>Whether an adjustment, or the report's own words, explain the breach; then it is only worth knowing.</summary>
    public bool IsExplained { get; init; }

    /// <summary>What fills the slots of the rule's message, besides what the equation gives.</summary>
    public IReadOnlyDictionary<string, BilingualText> Slots { get; init => field = Guard.Against.Null(value); } = NoSlots;

    /// <summary>The same breach with a further remark.</summary>
    internal Breach With(BreachRemark? remark) => remark is null ? this : new Breach
    {
        Rule = Rule,
        Subject = Subject,
        Printed = Printed,
        Place = Place,
        Passage = Passage,
        Cells = Cells,
        Equation = Equation,
        Left = Left,
        Right = Right,
        Certainty = Certainty,
        ReadAsZero = ReadAsZero,
        Open = Open,
        Slots = Slots,
        Remarks = [.. Remarks, remark.Text],
        IsExplained = IsExplained || remark.Explains,
        SeverityAtMost = remark.Explains ? RuleSeverity.Info : SeverityAtMost,
    };

    internal static Dictionary<string, BilingualText> Fill(params (string Name, BilingualText Text)[] slots) =>
        slots.ToDictionary(slot => slot.Name, slot => slot.Text);

    /// <summary>The rule and the place.</summary>
    public override string ToString() => $"{Rule.Id} {Subject}";
}
