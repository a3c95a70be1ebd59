using Disclosure.Rules.Applications;
using Disclosure.Rules.Cases;
using Disclosure.Rules.Completeness;
using Disclosure.Rules.Contents;
using Disclosure.Rules.Editions;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;
using Disclosure.Rules.Figures;
using Disclosure.Rules.Ledgers;
using Disclosure.Rules.Proactive;
using Disclosure.Rules.Texts;
using Disclosure.Rules.Timing;
using Disclosure.Rules.Units;
using Disclosure.Rules.Years;

namespace Disclosure.Rules;

/// <summary>Every rule, in the order in which audits report. The one list of ids.</summary>
public static class RuleCatalogue
{
    /// <summary>The catalogue's version; it changes with any rule, and every result carries it.</summary>
    public const string Version = "2026.12.1";

    /// <summary>All rules, ordered by id.</summary>
    public static IReadOnlyList<Rule> Rules => Rulebook.Rules;

    /// <summary>The rules as a rulebook, by which reports are audited unless another is given.</summary>
    public static Rulebook Rulebook { get; } = new(Version, ByFamily());

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, such as DC3001.</param>
    /// <returns>The rule, or null when the catalogue has none of that id.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Rule? Find(string id) => Rulebook.Find(id);

    private static Rule[] ByFamily() =>
    [
        new EditionMatchesReportYear(),
        new TablesShareOneEdition(),
        new ReportYearIsSupported(),
        new CitedInstrumentFitsTheYear(),
        new RowsAreOfTheReportsEdition(),
        new LabelsAreTheEditionsOwn(),
        new AllSixSectionsArePresent(),
        new SectionsAreNumberedInOrder(),
        new SectionTitlesAreOfficial(),
        new AllThreeTablesArePresent(),
        new RowsAndColumnsArePrintedOnceInOrder(),
        new RowsAndColumnsAreKnown(),
        new NoTableIsWhollyBlank(),
        new FilledTablesHaveNoBlankCells(),
        new TotalsAreFilledWhereAPartIs(),
        new PartsAreFilledWhereTheTotalNeedsThem(),
        new CellsHoldNumbersRatherThanSigns(),
        new CellsHoldOneNumber(),
        new FiguresAreNotNegative(),
        new CountsAreWholeNumbers(),
        new NumbersAreWrittenPlainly(),
        new NoFurtherSectionsAreAdded(),
        new NoInstructionsAreLeftIn(),
        new PeriodIsTheWholeYear(),
        new OrganAndDateAreNamed(),
        new AnnouncedPartsAreThere(),
        new FeesAreOfPlausibleSize(),
        new ProcurementAmountStatesItsUnit(),
        new FeesAreWholeCents(),
        new OrgansWithoutRuleMakingPowerHaveNoRules(),
        new DocumentsProducedAreDisclosed(),
        new DecisionsRestOnItems(),
        new ProcurementHasBothProjectsAndAmount(),
        new FewApplicationsStayOpen(),
        new FewOutcomesAreOther(),
        new RowGroupsHoldNoFigures(),
        new NoFeeIsOverdueBefore2021(),
        new LowestOrgansHoldNoStateSecrets(),
        new WithoutApplicationsEveryFigureIsZero(),
        new DirectSuitsConcernNoRefusals(),
        .. ProactiveBounds.All,
        .. EquationRules.All,
        .. ApplicationBounds.All,
        .. CarryOver.All,
        .. Stocks.All,
        new ProactiveTablesAreComparable(),
        new FiguresChangeWithinReason(),
        new ReportsAreOfTheirOwn(),
        new OneYearHasOneVersion(),
        new FeesKeepTheirUnit(),
        new NoYearIsMissing(),
        new BothYearsAreOfOneScope(),
        new PriorYearIsQuotedRightly(),
        new EveryYearIsInItsEdition(),
        new AdjustmentsExplainBreaks(),
        new BothYearsAreOfOneOrgan(),
        new SumEqualsUnitsTogether(),
        new SumIsConsolidated(),
        new SumIsNoLessThanUnits(),
        new EveryUnitReportsOnce(),
        new UnitsShareOneEdition(),
        new UnitsAreThoseOfLastYear(),
        new ProactiveDifferencesHaveAReason(),
        new EveryUnitHoldsByItself(),
        new OneUnitExplainsTheDifference(),
        new UnitsHaveFiguresOfTheirOwn(),
        new PrintedSumEqualsItsRows(),
        new ChangedUnitsExplainCarryOver(),
        new SubmittedIsPublished(),
        new PendingCasesHaveNoOutcome(),
        new TextTellsFees(),
        new ProcessingFeesAreAmongTheFees(),
        new TextTellsApplicationsReceived(),
        new TextTellsApplicationsAnswered(),
        new TextTellsApplicationsCarriedIn(),
        new TextTellsApplicationsCarriedForward(),
        new TextTellsOutcomes(),
        new SharesFollowFromCounts(),
        new TextTellsCases(),
        new AllOutcomesAreAsTold(),
        new ListsMakeUpTheirTotals(),
        new NothingReceivedMeansNone(),
        new AllDoneLeavesNothingOpen(),
        new TextTellsDocumentsAndDecisions(),
        new TextSpeaksOfTheReportYear(),
        new TextSpeaksForItsOwnOrgan(),
        new ChangesFollowFromCounts(),
        new FlowInTheTextAddsUp(),
        new ProblemsAndMeasuresAreTold(),
        new FeesAreTold(),
        new FiveAspectsAreTold(),
        new OverviewIsShort(),
        new OversightResultsAreTold(),
        new RequiredFiguresAreTold(),
        new DepartmentsPublishByEndOfJanuary(),
        new GovernmentsPublishByEndOfMarch(),
        new LocalDueDaysAreKept(),
        new ReportsFollowTheirYear(),
        new YearsInTitleAndPeriodAreTheReports(),
        new LowestOrgansPublishByEndOfJanuary(),
        new DueDaysAreKeptEvenOnHolidays(),
        new SignaturesComeBeforePublication(),
        new RepliesAreInTime(),
        new CorrectionsAreAskedForInTime(),
        new ExtensionsAreToldInTime(),
        new OpenCasesAreKnown(),
        LedgerCells.Rule,
        new LedgersContinueEachOther(),
        new CasesAreInOrder(),
        new KindsAndOutcomesAreKnown(),
        new OutcomesHaveTheirEvidence(),
    ];
}
