namespace Disclosure.Documents.Shown;

/// <summary>How a piece of text is shown, as the model of its format says.</summary>
[Flags]
internal enum Look
{
    /// <summary>On its line, and as dark as the text around it.</summary>
    Plain = 0,

    /// <summary>Above its line, as the mark of a note stands.</summary>
    Raised = 1,

    /// <summary>Below its line.</summary>
    Lowered = 2,

    /// <summary>Struck through.</summary>
    Struck = 4,

    /// <summary>Not shown at all.</summary>
    Hidden = 8,

    /// <summary>Shown, but for something that lies over it.</summary>
    Covered = 16,

    /// <summary>So light that it hardly shows.</summary>
    Pale = 32,

    /// <summary>Only the program that displays the document could say whether, or where, it is shown.</summary>
    Uncertain = 64,
}
