using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Words;

/// <summary>The words that the form itself has for outcomes: the labels of its rows, in every edition and known wording.</summary>
internal static class RowWords
{
    /// <summary>The words; a wording of two rows is left out.</summary>
    public static IEnumerable<KeyValuePair<string, Disposition>> All() =>
        from form in Form.All
        from row in form.Table(SectionKind.Applications).Blocks.SelectMany(block => block.Rows)
        let meant = Enum.GetValues<ApplicationRow>().Where(each => Disposition.IsRowOfOutcomes(each) && FormKey.Of(each) == row.Key).ToList()
        where meant.Count == 1
        from wording in row.KnownWordings.Append(PrintedLabel.Fold($"{row.Group?.Ordinal}{row.Name.Chinese}")).Append(PrintedLabel.Fold(row.Address))
        group meant[0] by wording into rows
        where rows.Distinct().Count() == 1
        select KeyValuePair.Create(rows.Key, Disposition.Of(rows.First()));
}
