namespace Disclosure.Testing.Layouts;

/// <summary>A cell as a published table has it: its text, and how many columns and rows it covers.</summary>
public sealed record LaidOutCell(string Text, int Columns = 1, int Rows = 1)
{
    /// <summary>Whether it is filled in, rather than a part of the form.</summary>
    public bool IsFigure { get; init; }
}
