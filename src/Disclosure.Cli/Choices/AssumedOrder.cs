namespace Disclosure.Cli.Choices;

/// <summary>What may be assumed of a table without legible heads.</summary>
internal enum AssumedOrder
{
    /// <summary>Nothing; the default.</summary>
    None,

    /// <summary>That its rows and columns stand in the form's order.</summary>
    Form,
}
