using Disclosure.Forms;

namespace Disclosure.Reports.Dossiers;

/// <summary>Which slots of a dossier hold a report, and in which form. Immutable; equal by both.</summary>
internal sealed class DossierShape : IEquatable<DossierShape>
{
    private readonly (ReportSlot Slot, Form Form)[] places;
    private readonly int hash;

    /// <summary>A shape.</summary>
    /// <param name="places">The slots in order, the subject's first.</param>
    public DossierShape((ReportSlot Slot, Form Form)[] places)
    {
        this.places = places;
        var hashed = default(HashCode);
        foreach (var place in places) hashed.Add(place);
        hash = hashed.ToHashCode();
    }

    /// <summary>The shape of a report alone.</summary>
    public static DossierShape Alone(Form form) => new([(ReportSlot.Subject, form)]);

    /// <summary>The shape of a dossier that has a report in every role, all of one edition.</summary>
    public static DossierShape Complete(Form form) => new([.. Enum.GetValues<ReportRole>().Order().Select(role => (ReportSlot.Of(role), form))]);

    /// <summary>The slots in order, the subject's first.</summary>
    public IReadOnlyList<(ReportSlot Slot, Form Form)> Places => places;

    /// <summary>Whether there is nothing beside the subject.</summary>
    public bool IsAlone => places.Length == 1;

    /// <summary>The slots of a role with the forms in them.</summary>
    public IEnumerable<(ReportSlot Slot, Form Form)> Of(ReportRole role) => places.Where(place => place.Slot.Role == role);

    /// <inheritdoc/>
    public bool Equals(DossierShape? other) => other is not null && places.AsSpan().SequenceEqual(other.places);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DossierShape);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;
}
