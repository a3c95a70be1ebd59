using System.Text.Json;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Repairs.Slips;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Json;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;
using Disclosure.Reports.Ledgers.Moves;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;
using Disclosure.Rules.Equations.Dossiers;
using Disclosure.Rules.Json;
using Disclosure.Rules.Units.Residuals;
using Disclosure.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Core.Tests.HouseRules;

/// <summary>One object of every type that stands at a public edge.</summary>
internal static class Examples
{
    private static readonly BilingualText Text = BilingualText.Same("text");
    private static readonly MessageTemplate Template = new(Text);
    private static readonly FormCell Cell = Form.Revised2021.Cells[0];

    private static readonly Dictionary<Type, Func<object>> ByType = new()
    {
        [typeof(string)] = () => "text",
        [typeof(BilingualText)] = () => Text,
        [typeof(MessageTemplate)] = () => Template,
        [typeof(IReadOnlyDictionary<string, BilingualText>)] = () => new Dictionary<string, BilingualText>(),
        [typeof(Form)] = () => Form.Revised2021,
        [typeof(FormCell)] = () => Cell,
        [typeof(FormElement)] = () => Cell.Row,
        [typeof(FormTable)] = () => Cell.Table,
        [typeof(OfficialTable)] = () => OfficialTable.Of(Cell.Table),
        [typeof(OfficialCell)] = () => OfficialTable.Of(Cell.Table).Rows[0][0],
        [typeof(Func<FormCell, bool>)] = () => (Func<FormCell, bool>)(_ => true),
        [typeof(FormTotal)] = () => Form.Revised2021.Totals[0],
        [typeof(AnnualDisclosureReport)] = () => SampleReports.WrongApplicantKind,
        [typeof(ApplicationTable)] = () => SampleReports.WrongApplicantKind.Applications,
        [typeof(CaseTable)] = () => SampleReports.WrongApplicantKind.Reconsideration,
        [typeof(ProactiveDisclosureTable)] = () => SampleReports.WrongApplicantKind.Proactive,
        [typeof(ReportBuilder)] = () => SampleReports.WrongApplicantKind.ToBuilder(),
        [typeof(DocumentPlace)] = () => new DocumentPlace(1),
        [typeof(PageBox)] = () => new PageBox(0, 0, 1, 1),
        [typeof(ReportSection)] = () => new ReportSection(1, "总体情况", ""),
        [typeof(ReportParagraph)] = () => new ReportParagraph("text"),
        [typeof(TextPassage)] = () => new TextPassage(0, 0, 0, 4, "text"),
        [typeof(ClaimReading)] = () => new ClaimReading("N", Text, []),
        [typeof(ClaimPart)] = () => new ClaimPart(ClaimPartRole.Total, 1, new TextPassage(0, 0, 0, 4, "text"), []),
        [typeof(Claim)] = () => new Claim
        {
            Passage = new TextPassage(0, 0, 0, 4, "text"),
            Sentence = new TextPassage(0, 0, 0, 4, "text"),
            Kind = ClaimKind.Count,
            Pattern = "text",
            Because = Text,
        },
        [typeof(UnclaimedNumber)] = () => new UnclaimedNumber(new TextPassage(0, 0, 0, 4, "text"), "text", Text),
        [typeof(ReportNarrative)] = () => ReportNarrative.Of(SampleReports.WrongApplicantKind),
        [typeof(FormDeviation)] = () => new FormDeviation(FormDeviationKind.AliasLabel, "applications", ""),
        [typeof(ProblemKind)] = () => ProblemCatalogue.NoReport,
        [typeof(ReadingProblem)] = () => new ReadingProblem(ProblemCatalogue.NoReport, null),
        [typeof(ReportReading)] = () => new ReportReading(null, []),
        [typeof(ReportJsonConverter)] = () => new ReportJsonConverter(),
        [typeof(JsonSerializerOptions)] = () => JsonSerializerOptions.Default,
        [typeof(Utf8JsonWriter)] = () => new Utf8JsonWriter(Stream.Null),
        [typeof(ReportEdition)] = () => ReportEdition.Revised2021,
        [typeof(Rulebook)] = () => RuleCatalogue.Rulebook,
        [typeof(Exception)] = () => new InvalidOperationException(),
        [typeof(RuleOptions)] = () => RuleOptions.Default,
        [typeof(RuleThresholds)] = () => RuleThresholds.Default,
        [typeof(RuleThreshold)] = () => ThresholdCatalogue.All[0],
        [typeof(AuditedReport)] = () => new AuditedReport(SampleReports.WrongApplicantKind, RuleOptions.Default),
        [typeof(Rule)] = () => EquationRule(_ => []),
        [typeof(EquationRule)] = () => EquationRule(_ => []),
        [typeof(Equation)] = () => new Equation(Cell.Row, [], Relation.Equal),
        [typeof(EquationTerm)] = () => new EquationTerm(Cell, EquationSide.Left),
        [typeof(Dossier)] = () => new Dossier(SampleReports.WrongApplicantKind),
        [typeof(Companion)] = () => Companion.PriorYear(SampleReports.WrongApplicantKind),
        [typeof(DossierRule)] = () => DossierRule(_ => []),
        [typeof(DossierEquation)] = () => new DossierEquation(Cell.Row, []),
        [typeof(DossierTerm)] = () => new DossierTerm(ReportRole.PriorYear, Cell.Key, EquationSide.Left),
        [typeof(ReportCell)] = () => new ReportCell(Cell),
        [typeof(Func<Form, IEnumerable<DossierEquation>>)] = () => (Func<Form, IEnumerable<DossierEquation>>)(_ => []),
        [typeof(Func<Form, IEnumerable<Equation>>)] = () => (Func<Form, IEnumerable<Equation>>)(_ => []),
        [typeof(Unit)] = () => new Unit { Name = "text" },
        [typeof(UnitList)] = () => new UnitList([]),
        [typeof(RollupOptions)] = () => RollupOptions.Default,
        [typeof(UnitPlacement)] = () => UnitPlacement.Of([], null, null),
        [typeof(PlacedUnit)] = () => new PlacedUnit(new Unit { Name = "text" }, null, []),
        [typeof(UnlistedReport)] = () => new UnlistedReport(new SeriesReport(SampleReports.WrongApplicantKind), Text),
        [typeof(Addend)] = () => new Addend(new Unit { Name = "text" }, Figure.Zero, 0),
        [typeof(RolledUpReport)] = () => Rollup.Sum([new SeriesReport(SampleReports.WrongApplicantKind)]),
        [typeof(RollupAnswer)] = () => new RollupAnswer(RollupAnswerKind.LeftOut, [], []),
        [typeof(RollupResult)] = () => RollupAudit.Run(SampleReports.WrongApplicantKind, []),
        [typeof(Breach)] = () => new Breach { Rule = EquationRule(_ => []), Subject = "applications" },
        [typeof(BreachCell)] = () => new BreachCell(Cell, Figure.Zero),
        [typeof(RuleAnswer)] = () => new RuleAnswer(EquationRule(_ => []), "applications", RuleVerdict.Pass),
        [typeof(RuleAnswers)] = () => new RuleAnswers(keepsAll: false),
        [typeof(Finding)] = () => ReportAudit.Run(SampleReports.WrongApplicantKind).Findings[0],
        [typeof(AuditResult)] = () => ReportAudit.Run(SampleReports.WrongApplicantKind),
        [typeof(AcceptedFinding)] = () => new AcceptedFinding { Fingerprint = "0123456789ABCDEF" },
        [typeof(AcceptanceList)] = () => AcceptanceList.Empty,
        [typeof(EquationSystem)] = () => RuleCatalogue.Rulebook.Analyse(Form.Revised2021).Systems[0],
        [typeof(RepairOptions)] = () => RepairOptions.Default,
        [typeof(RepairResult)] = () => Repairs,
        [typeof(RepairPart)] = () => Repairs.Parts[0],
        [typeof(Repair)] = () => Repairs.Parts[0].Repairs[0],
        [typeof(RepairEdit)] = () => Repairs.Parts[0].Repairs[0].Edits[0],
        [typeof(EquationProof)] = () => Repairs.Parts[0].Repairs[0].Proof[0],
        [typeof(Explanation)] = () => Repairs.Parts[0].Repairs[0].Explanations[0],
        [typeof(ImpliedValue)] = () => new ImpliedValue(Cell, null),
        [typeof(RuleEquation)] = () => Repairs.Parts[0].Equations[0],
        [typeof(Diagnosis)] = () => ReportAudit.Run(SampleReports.WrongApplicantKind).Diagnose()[0],
        [typeof(IReadOnlyDictionary<ReportCell, int>)] = () => new Dictionary<ReportCell, int>(),
        [typeof(Adjustment)] = () => Adjustment,
        [typeof(AdjustmentList)] = () => new AdjustmentList([Adjustment]),
        [typeof(KnownAuthority)] = () => new KnownAuthority { Name = "text" },
        [typeof(SeriesReport)] = () => new SeriesReport(SampleReports.WrongApplicantKind),
        [typeof(UnplacedReport)] = () => new UnplacedReport(new SeriesReport(SampleReports.WrongApplicantKind), Text),
        [typeof(SeriesGroups)] = () => new SeriesGroups([], []),
        [typeof(ReportSeries)] = () => ReportSeries.Of(new SeriesReport(SampleReports.WrongApplicantKind)),
        [typeof(ScopeInference)] = () => new ScopeInference(ReportScope.Own),
        [typeof(ReportDate)] = () => new ReportDate(new DateOnly(2024, 1, 20)),
        [typeof(OrganInference)] = () => new OrganInference(null, Text),
        [typeof(CalendarPaper)] = () => new CalendarPaper { Number = "text", Year = 2024 },
        [typeof(WorkingDays)] = () => WorkingDays.StateCouncil,
        [typeof(CaseRecord)] = () => Case,
        [typeof(CaseReview)] = () => new CaseReview { Track = CaseTrack.Reconsideration },
        [typeof(CaseExtension)] = () => new CaseExtension(),
        [typeof(CaseLedger)] = () => new CaseLedger([Case]),
        [typeof(LedgerYear)] = () => new LedgerYear(new CaseLedger([Case]), 2024),
        [typeof(LedgerReconciliation)] = () => new LedgerReconciliation(new LedgerYear(new CaseLedger([Case]), 2024), new CaseLedger([]).ToReport(2024)),
        [typeof(CaseMove)] = () => new LedgerReconciliation(new LedgerYear(new CaseLedger([Case]), 2024), new CaseLedger([]).ToReport(2024)).Moves[0],
        [typeof(LedgerWords)] = () => LedgerWords.Default,
        [typeof(ReplyDeadline)] = () => ReplyDeadline.Of(Case, WorkingDays.StateCouncil),
        [typeof(RuleOptionsReading)] = () => new RuleOptionsReading(null, []),
        [typeof(IServiceCollection)] = () => new ServiceCollection(),
    };

    private static CaseRecord Case => new() { Id = "text", ReceivedOn = new DateOnly(2024, 1, 20) };

    private static Adjustment Adjustment => new() { Authority = "text", Year = 2024, Kind = AdjustmentKind.Merger, Reason = "text" };

    private static RepairResult Repairs => ReportRepair.Find(SampleReports.WrongApplicantKind);

    public static EquationRule EquationRule(Func<Form, IEnumerable<Equation>> equations) => new(equations)
    {
        Id = "DC9999",
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = Text,
        Statement = Text,
        Message = Template,
    };

    public static DossierRule DossierRule(Func<Form, IEnumerable<DossierEquation>> equations) => new(equations)
    {
        Id = "DC9998",
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = Text,
        Statement = Text,
        Message = Template,
    };

    public static object? Of(Type type)
    {
        if (ByType.TryGetValue(type, out var example)) return example();
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsGenericType && type.IsInterface) return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        if (type == typeof(Type)) return typeof(object);
        return type.IsValueType ? Activator.CreateInstance(type) : throw new InvalidOperationException($"There is no example of {type}.");
    }
}
