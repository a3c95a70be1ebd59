using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads one row into a case.</summary>
internal sealed class LedgerRowReader(LedgerColumns columns, LedgerReadingRun run, LedgerRow row)
{
    private static readonly string[] Sums = ["合计", "总计", "小计", "共计"];

    private static readonly BilingualText ThisRow = new("这一行", "This row");

    private readonly LedgerWords words = run.Words;
    private readonly LedgerFields fields = new(columns, run.Words, run.Notes, row);

    /// <summary>The case; null where the row is none, or cannot be counted, which is then told.</summary>
    public CaseRecord? Read()
    {
        if (fields.AreBlank) return null;
        var field = columns.Has(LedgerField.Id) ? LedgerField.Id : LedgerField.LineNumber;
        var number = fields.Text(field);
        var receipt = columns.Has(LedgerField.ReceivedOn) ? LedgerField.ReceivedOn : LedgerField.AppliedOn;

        // A row of sums says so where its number would stand; a figure may stand where the day would.
        if (Sums.Contains(PrintedLabel.Fold(number)) && !fields.HasDay(receipt)) return null;
        var received = fields.Day(receipt);
        var (id, isOwn) = number.Length == 0 ? (CaseNumbers.OfRow(run.Sheets, row.Number), false) : run.Numbers.Of(number, received, run.Sheets, row.Number);
        var named = new CaseRecord { Id = id, IsNumbered = isOwn, ReceivedOn = received ?? default, Place = PlaceOfReceipt() };
        if (number.Length > 0 && !isOwn) run.Notes.AddOtherNumber(columns.HeadOf(field), fields.PlaceOf(field));
        if (number.Length == 0 && received is not null)
        {
            run.Notes.Add(new ReadingProblem(ProblemCatalogue.NoCaseNumber, PlaceOfReceipt(), ("expected", named.Name)));
        }

        if (received is not null) return Read(named);
        var name = isOwn ? BilingualText.Same($"“{id}”") : ThisRow;
        run.Notes.Add(new ReadingProblem(ProblemCatalogue.NoReceipt, PlaceOfReceipt(), ("actual", name)));
        run.Skipped.Add(new SkippedCase(isOwn ? id : null, named.Name, PlaceOfReceipt(), fields.Day(LedgerField.RepliedOn)));
        return null;
    }

    private CaseRecord Read(CaseRecord named)
    {
        var (kind, kindWords) = Applicant();
        var (disposition, dispositionWords) = Disposition();
        return named with
        {
            Applicant = kind,
            ApplicantWords = kindWords,
            Disposition = disposition,
            DispositionWords = dispositionWords,
            RepliedOn = fields.Day(LedgerField.RepliedOn),
            IsReplyUnread = fields.IsUnreadDay(LedgerField.RepliedOn),
            Corrections = Corrections(),
            Consultations =
            [
                .. Consultation(LedgerField.ThirdPartyAskedOn, LedgerField.ThirdPartyAnsweredOn),
                .. Consultation(LedgerField.OrganAskedOn, LedgerField.OrganAnsweredOn),
            ],
            Extensions = Extensions(),
            Fee = fields.Day(LedgerField.FeeNotifiedOn) is { } notified ? new CaseFee(notified, fields.Day(LedgerField.FeePaidOn)) : null,
            Reviews = new LedgerReviews(fields, columns, words).Read(),
            ParentId = fields.Text(LedgerField.ParentId) is { Length: > 0 } parent
                ? run.Numbers.Of(parent, named.ReceivedOn, run.Sheets, row.Number).Id
                : null,
        };
    }

    private Reports.DocumentPlace? PlaceOfReceipt() =>
        fields.PlaceOf(columns.Has(LedgerField.ReceivedOn) ? LedgerField.ReceivedOn : LedgerField.AppliedOn);

    private (ApplicantKind? Kind, string? Words) Applicant()
    {
        var text = fields.Text(LedgerField.Applicant);
        if (text.Length == 0) return (null, null);
        return words.ApplicantOf(text) is { } kind ? (kind, null) : (null, fields.NoteWord(LedgerField.Applicant, text));
    }

    // A reason tells the row of a group; by itself it tells the outcome where the other column is blank.
    private (Disposition? Meaning, string? Words) Disposition()
    {
        var (text, reason) = (fields.Text(LedgerField.Disposition), fields.Text(LedgerField.Reason));
        if (LedgerFields.IsNothing(text)) text = "";
        if (LedgerFields.IsNothing(reason)) reason = "";
        if (text.Length == 0 && reason.Length == 0) return (null, null);
        var meaning = text.Length == 0 ? words.DispositionOf(reason) : words.DispositionOf(text);
        if (meaning is { Group: not null } && reason.Length > 0) meaning = words.DispositionOf($"{text}：{reason}") ?? meaning;
        if (meaning is { Group: null }) return (meaning, null);
        var field = text.Length == 0 ? LedgerField.Reason : LedgerField.Disposition;
        if (meaning is null) return (null, fields.NoteWord(field, text.Length == 0 ? reason : text));
        var told = words.Told(text.Length == 0 ? reason : text) ?? CaseRecord.NotShown;
        if (text.Length == 0) return (meaning, told);
        return (meaning, reason.Length == 0 ? told : $"{told}：{fields.NoteWord(LedgerField.Reason, reason)}");
    }

    private List<CaseCorrection> Corrections()
    {
        var (notified, received) = (fields.Day(LedgerField.CorrectionNotifiedOn), fields.Day(LedgerField.CorrectionReceivedOn));
        return (notified ?? received) is { } first ? [new CaseCorrection(first, fields.Day(LedgerField.CorrectionDueOn), received)] : [];
    }

    private List<CaseConsultation> Consultation(LedgerField asked, LedgerField answered) =>
        fields.Day(asked) is { } sent ? [new CaseConsultation(sent, fields.Day(answered))] : [];

    private List<CaseExtension> Extensions()
    {
        var (told, length) = (fields.Day(LedgerField.ExtendedOn), fields.Number(LedgerField.ExtensionInWorkingDays));
        return told is not null || length is not null || (columns.Has(LedgerField.IsExtended) && fields.IsYes(LedgerField.IsExtended))
            ? [new CaseExtension(told, length)]
            : [];
    }
}
