using Disclosure.Forms;

namespace Disclosure.Reports.Dossiers;

/// <summary>Which slots of a dossier hold a report, in which form, and which are not continued by the subject. Immutable; equal by all.</summary>
internal sealed class DossierShape : IEquatable<DossierShape>
{
    private readonly (ReportSlot Slot, Form Form)[] places;
    private readonly ReportSlot[] apart;
    private readonly int hash;

    /// <summary>A shape.</summary>
    /// <param name="places">The slots in order, the subject's first.</param>
    /// <param name="apart">The slots whose figures the subject's do not continue: of another scope, or from before the forms.</param>
    public DossierShape((ReportSlot Slot, Form Form)[] places, params ReportSlot[] apart)
    {
        this.places = places;
        this.apart = apart;
        var hashed = default(HashCode);
        foreach (var place in places) hashed.Add(place);
        foreach (var slot in apart) hashed.Add(slot);
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

    /// <summary>Whether the subject's figures do not continue those of a role.</summary>
    public bool IsApart(ReportRole role) => Array.Exists(apart, slot => slot.Role == role);

    /// <summary>Whether there is a report in a role.</summary>
    public bool Has(ReportRole role) => Array.Exists(places, place => place.Slot.Role == role);

    /// <summary>The slots of a role with the forms in them.</summary>
    public IEnumerable<(ReportSlot Slot, Form Form)> Of(ReportRole role) => places.Where(place => place.Slot.Role == role);

    /// <inheritdoc/>
    public bool Equals(DossierShape? other) => other is not null && places.AsSpan().SequenceEqual(other.places) && apart.AsSpan().SequenceEqual(other.apart);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DossierShape);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;
}
