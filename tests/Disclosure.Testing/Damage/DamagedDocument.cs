using Disclosure.Reports;
using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>A document that was damaged on its way. It follows from its number: the same number is the same document.</summary>
/// <param name="Printed">What was printed before.</param>
/// <param name="Layout">How it was printed.</param>
/// <param name="Damage">How it was damaged.</param>
/// <param name="Bytes">The document.</param>
public sealed record DamagedDocument(AnnualDisclosureReport Printed, Layout Layout, DocumentDamage Damage, byte[] Bytes)
{
    /// <summary>A damaged document of a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="number">Its number, from 0.</param>
    public static DamagedDocument Of(LayoutFormat format, int number)
    {
        var damages = DocumentDamage.Of(format);
        var damage = damages[number % damages.Count];
        var chance = new Random(unchecked((LayoutReports.Seed * 1_000_003) + number));
        var layout = chance.Of([.. Layout.All.Where(layout => layout.Format == format && !layout.HasDecoys && damage.Fits(layout))]);
        var edition = chance.Of(Editions.All);
        var reports = chance.Next(4) == 0 ? LayoutReports.CompleteOf(edition) : LayoutReports.Of(edition);
        var printed = chance.Of(reports);
        return new DamagedDocument(printed, layout, damage, damage.Apply(layout.Render(printed), chance));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Layout}; {Damage}; {Printed.Edition}";
}
