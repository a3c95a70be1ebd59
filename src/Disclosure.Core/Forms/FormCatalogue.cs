using System.Collections.Frozen;
using Disclosure.Forms.Editions;
using Disclosure.Forms.Editions.Revised2021;
using Disclosure.Forms.Editions.Trial2019;

namespace Disclosure.Forms;

/// <summary>The editions that apply one after the other, each with its form. Immutable and thread-safe.</summary>
internal sealed class FormCatalogue
{
    private readonly FrozenDictionary<ReportEdition, Form> byEdition;

    public FormCatalogue(params IEnumerable<EditionDefinition> editions)
    {
        Forms = [.. editions.OrderBy(edition => edition.FirstYear).Select(edition => new Form(edition, this))];
        byEdition = Forms.ToFrozenDictionary(form => form.Edition);
    }

    /// <summary>The editions that are in force or were.</summary>
    public static FormCatalogue Official { get; } = new(Trial2019Edition.Definition, Revised2021Edition.Definition);

    /// <summary>The forms, oldest first.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>The first report year to which any of the forms applies.</summary>
    public int FirstYear => Forms[0].FirstYear;

    /// <summary>The form of an edition, or null where it is none of these.</summary>
    public Form? Find(ReportEdition edition) => byEdition.GetValueOrDefault(edition);

    /// <summary>The form of the edition that has a key, or null where none has.</summary>
    public Form? Find(string key) => Forms.FirstOrDefault(form => form.Edition.Key == key);

    /// <summary>The form that applies to a report year, or null before the first.</summary>
    public Form? ForYear(int year)
    {
        for (var i = Forms.Count - 1; i >= 0; i--)
        {
            if (Forms[i].FirstYear <= year) return Forms[i];
        }

        return null;
    }
}
