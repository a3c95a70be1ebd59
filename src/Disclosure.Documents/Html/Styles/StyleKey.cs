using System.Runtime.CompilerServices;

namespace Disclosure.Documents.Html.Styles;

/// <summary>
/// All that the style of an element follows from. Styles around and rules are told apart as objects: to look into them would cost
/// more than to judge anew.
/// </summary>
/// <param name="Said">What its attributes say.</param>
/// <param name="Around">The style of the text around it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="Rules">The rules for it.</param>
internal readonly record struct StyleKey(string Said, ShownStyle Around, string Name, Surroundings Where, MatchedRules Rules)
{
    public bool Equals(StyleKey other) =>
        ReferenceEquals(Around, other.Around) && ReferenceEquals(Rules, other.Rules) && Where == other.Where && Name == other.Name && Said == other.Said;

    public override int GetHashCode() =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(Around), RuntimeHelpers.GetHashCode(Rules), (int)Where, Name.GetHashCode(StringComparison.Ordinal),
            Said.GetHashCode(StringComparison.Ordinal));
}
