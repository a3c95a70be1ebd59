using Disclosure.Messages;

namespace Disclosure.Reports.Problems;

/// <summary>
/// Every problem that reading can meet, in the order of its code: DP10xx the input, DP11xx JSON, DP12xx the file of rules, DP13xx
/// ledgers of cases, DP14xx sheets for collecting, DP20xx the tables.
/// </summary>
public static partial class ProblemCatalogue
{
    // Made when it is asked for: the kinds stand in several files, which are initialised in no order that is promised.
    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<ProblemKind> All => field ??=
    [
        EmptyDocument, BinaryContent, UnknownEncoding, NoReport, Unopened, NoDocuments, TooLarge, UnreadFormat, Encrypted, NoTextLayer, Damaged,
        ListOfLinks, ScriptShell, LinkToDocument, TooDeep, DamagedCharacters, CutOff, ProgramFault, SeveralDocuments, MalformedJson, UnknownPath,
        NoEdition, EditionsDiffer, MalformedRules, UnknownChoice, UnfitChoice, NoLedger, RepeatedColumn, UnreadDay, NoReceipt, AppliedForReceived,
        NoCaseNumber, UnknownWords, HiddenCases, OutrankedColumn, UnclearCase, MalformedLedger, UnreadNumber, NoNumberOfACase, NoColumn, RepeatedItem,
        UnreadItem, FiguresWithoutUnit, UnitTwice, UnitWithoutFigures, SheetNotRead, HiddenUnits, MergedFigure, LostQuote,
        RowTooLong, NoUnit, UnitOrSum, NoUnits, YearNotFound, YearsDiffer, AuthorityNotFound,
        EditionUnclear, UnknownHeads, TooFewCells, TooManyCells, UnknownRow, RowOfOtherEdition, RepeatedRow, RowWithoutLabel, RowWithoutHead, UnprovenRow,
        RepeatedTable, AnotherReport, RowsApartFromLabels, LostCells, MissingColumn, FiguresOfGroup, TableElsewhere, UnitUnclear, TableNotFound,
        UnreadFigures, FormulaWithoutValue, ShownOtherwise, DateForFigure, HiddenCells, PageWithoutText, TextOverRuling, UnalignedRow,
        EmbeddedDocument, PaleText, MarkLeftOut, StruckFigure, FieldWithoutAppearance, UnclearText, UnshownContent, OtherYear, SeveralYears,
        YearUncertain, ReportsOfSeveralYears, CasesInParts, AssumedOrder, WrittenOtherwise, WrittenUnread,
    ];

    private static ProblemKind Error(string code, string chinese, string english) =>
        new(code, ProblemSeverity.Error, new MessageTemplate(chinese, english));

    private static ProblemKind Warning(string code, string chinese, string english) =>
        new(code, ProblemSeverity.Warning, new MessageTemplate(chinese, english));
}
