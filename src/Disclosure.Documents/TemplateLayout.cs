namespace Disclosure.Documents;

/// <summary>How the workbook for collecting is laid out.</summary>
public enum TemplateLayout
{
    /// <summary>One wide sheet with a row for each unit and their sum below; the default.</summary>
    UnitPerRow,

    /// <summary>The official form on a sheet for each unit.</summary>
    UnitPerSheet,
}
