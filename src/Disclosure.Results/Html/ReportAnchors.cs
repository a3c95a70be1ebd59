using Disclosure.Forms;
using Disclosure.Results.Checking;

namespace Disclosure.Results.Html;

/// <summary>The names by which the parts of one report are linked within the page.</summary>
/// <param name="number">The report's place among the inputs; 1-based.</param>
internal sealed class ReportAnchors(int number)
{
    /// <summary>The report.</summary>
    public string Report { get; } = $"r{number}";

    /// <summary>The heading that names it.</summary>
    public string Heading { get; } = $"r{number}-heading";

    /// <summary>Where its tables begin.</summary>
    public string Tables { get; } = $"r{number}-tables";

    /// <summary>The heading of one of its tables.</summary>
    public string Of(FormTable table) => $"r{number}-t{(int)table.Section}";

    /// <summary>A cell of its tables.</summary>
    public string Of(FormCell cell) => $"r{number}-c{cell.Index}";

    /// <summary>A finding.</summary>
    public string Of(CheckEntry finding) => $"r{number}-f{finding.Index}";
}
