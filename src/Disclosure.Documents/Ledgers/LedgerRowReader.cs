using System.Globalization;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads one row into a case.</summary>
internal sealed class LedgerRowReader(LedgerColumns columns, LedgerWords words, LedgerNotes notes, LedgerRow row)
{
    private static readonly string[] Sums = ["合计", "总计", "小计", "共计"];

    private readonly LedgerFields fields = new(columns, notes, row);

    /// <summary>The case; null where the row is none, or cannot be counted, which is then told.</summary>
    public CaseRecord? Read()
    {
        if (fields.AreBlank) return null;
        var id = IdOf();
        var received = fields.Day(columns.Has(LedgerField.ReceivedOn) ? LedgerField.ReceivedOn : LedgerField.AppliedOn);
        if (received is null)
        {
            if (Sums.Contains(PrintedLabel.Fold(id ?? ""))) return null;
            var name = id is null ? new BilingualText($"第 {row.Number} 行", $"row {row.Number}") : BilingualText.Same($"“{id}”");
            notes.Add(new ReadingProblem(ProblemCatalogue.NoReceipt, PlaceOfReceipt(), ("met", name)));
            return null;
        }

        if (id is null)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"第{row.Number}行");
            notes.Add(new ReadingProblem(ProblemCatalogue.NoCaseNumber, PlaceOfReceipt(), ("right", BilingualText.Same(id))));
        }

        var (kind, kindWords) = Applicant();
        var (disposition, dispositionWords) = Disposition();
        return new CaseRecord
        {
            Id = id,
            ReceivedOn = received.Value,
            Applicant = kind,
            ApplicantWords = kindWords,
            Disposition = disposition,
            DispositionWords = dispositionWords,
            RepliedOn = fields.Day(LedgerField.RepliedOn),
            Corrections = Corrections(),
            Consultations =
            [
                .. Consultation(LedgerField.ThirdPartyAskedOn, LedgerField.ThirdPartyAnsweredOn),
                .. Consultation(LedgerField.OrganAskedOn, LedgerField.OrganAnsweredOn),
            ],
            Extensions = Extensions(),
            Fee = fields.Day(LedgerField.FeeNotifiedOn) is { } notified ? new CaseFee(notified, fields.Day(LedgerField.FeePaidOn)) : null,
            Reviews = new LedgerReviews(fields, columns, words).Read(),
            ParentId = fields.Text(LedgerField.ParentId) is { Length: > 0 } parent ? ToldWord.Id(parent) : null,
            Place = PlaceOfReceipt(),
        };
    }

    private Reports.DocumentPlace? PlaceOfReceipt() =>
        fields.PlaceOf(columns.Has(LedgerField.ReceivedOn) ? LedgerField.ReceivedOn : LedgerField.AppliedOn);

    private string? IdOf()
    {
        var id = fields.Text(LedgerField.Id);
        if (id.Length == 0 && !columns.Has(LedgerField.Id)) id = fields.Text(LedgerField.LineNumber);
        return id.Length == 0 ? null : ToldWord.Id(id);
    }

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
        return (meaning, reason.Length == 0 ? ToldWord.Of(text) : $"{ToldWord.Of(text)}：{fields.NoteWord(LedgerField.Reason, reason)}");
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
