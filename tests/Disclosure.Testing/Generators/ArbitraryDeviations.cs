using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Differences of the printed form, none in half of the reports.</summary>
public static class ArbitraryDeviations
{
    /// <summary>Up to four deviations that concern elements of a form, or of none.</summary>
    public static Gen<FormDeviation[]> Of(Form form) =>
        from count in Gen.Choose(-4, 4)
        from deviations in One(form).ArrayOf(Math.Max(count, 0))
        select deviations;

    private static Gen<FormDeviation> One(Form form) =>
        from kind in Gen.Elements(Enum.GetValues<FormDeviationKind>())
        from element in Gen.Frequency((6, Gen.Elements(form.Elements.Select(element => element.Path))), (1, Gen.Constant("elsewhere")))
        from printed in TextGenerators.Any
        from place in PlaceGenerators.Any
        select new FormDeviation(kind, element, printed, place);
}
