namespace Disclosure.Documents.Html.Styles;

/// <summary>Where in a page an element stands: what moves it a little means something only within a table.</summary>
internal enum Surroundings
{
    /// <summary>Outside the tables of figures, or a table itself.</summary>
    Page,

    /// <summary>A group of rows or a row.</summary>
    Row,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>Within a cell.</summary>
    Text,
}
