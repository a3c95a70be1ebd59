using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Units;
using Disclosure.Rules;

namespace Disclosure.Documents;

/// <summary>What a workbook to fill in is made of. Immutable; change a copy with <c>with</c>.</summary>
public sealed record TemplateOptions
{
    /// <summary>The form in force for one report, nothing filled in.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>The form that is to be filled in; the newest unless said otherwise.</summary>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public Form Form { get; init => field = Guard.Against.Null(value); } = Form.All[^1];

    /// <summary>The report year; null where it is to be filled in.</summary>
    public int? Year { get; init; }

    /// <summary>The organ that reports, or that collects the reports of units; null where it is to be filled in.</summary>
    public string? Authority { get; init; }

    /// <summary>The units that are to report, of which those count that are there in the year; null for a form of one report.</summary>
    public UnitList? Units { get; init; }

    /// <summary>How units are laid out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public TemplateLayout Layout { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>
    /// Figures to begin with: the report of each unit, known by its organ; one report where there are no units. None unless given. A total
    /// that is not the sum of its parts stands as it is given, in place of its formula.
    /// </summary>
    /// <exception cref="ArgumentException">The list or a report is null.</exception>
    public IReadOnlyList<AnnualDisclosureReport> Reports { get; init => field = [.. Guard.Against.NullElement(Guard.Against.Null(value))]; } = [];

    /// <summary>Which rules are checked in the workbook: of its equations those that are not off. All unless said otherwise.</summary>
    /// <exception cref="ArgumentNullException">The choices are null.</exception>
    public RuleOptions Rules { get; init => field = Guard.Against.Null(value); } = RuleOptions.Default;

    /// <summary>The language of what is said beside the form, whose own labels are always as they are prescribed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public DisplayLanguage Language { get; init => field = Guard.Against.EnumOutOfRange(value); }
}
