namespace Disclosure.Documents.Html.Styles;

/// <summary>What a browser does with text, beside putting it on its line.</summary>
[Flags]
internal enum Showing
{
    /// <summary>Nothing.</summary>
    Plain = 0,

    /// <summary>Leaves its place empty; an element within may be shown all the same.</summary>
    Invisible = 1,

    /// <summary>Leaves its place empty.</summary>
    Unseen = 2,

    /// <summary>Shows neither the text nor a place for it.</summary>
    Erased = 4,

    /// <summary>Begins the line so far off that nothing of it is seen.</summary>
    Indented = 8,

    /// <summary>Strikes it through.</summary>
    Struck = 16,

    /// <summary>Shows it or not: only laying the page out could tell.</summary>
    Doubtful = 32,

    /// <summary>Shows it in another place, which only laying the page out could tell.</summary>
    Moved = 64,

    /// <summary>Puts it to the side of the text around it.</summary>
    Floating = 128,

    /// <summary>Sets it from right to left.</summary>
    FromRight = 256,

    /// <summary>Gives it the colour of its ground.</summary>
    Pale = 512,

    /// <summary>Gives it no colour.</summary>
    Colourless = 1024,
}
