namespace Disclosure.Forms;

/// <summary>Spells the glossary's identifiers as segments of paths.</summary>
internal static class FormKey
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
