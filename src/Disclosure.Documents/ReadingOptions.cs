using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents;

/// <summary>What the caller knows of a document, and how much of it is read. Immutable; change a copy with <c>with</c>.</summary>
public sealed record ReadingOptions
{
    /// <summary>Nothing known beforehand, the usual limits.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The report year, where the caller knows it; it outranks what the document says.</summary>
    public int? Year { get; init; }

    /// <summary>The edition, where the caller knows it; it outranks what the tables show.</summary>
    public ReportEdition? Edition { get; init; }

    /// <summary>The kind of organ that reports, where the caller knows it; it outranks what the organ's name tells.</summary>
    public OrganKind? OrganKind { get; init; }

    /// <summary>
    /// Whether the table of section 三 may be placed by the form's order of rows and columns alone, where it has no heads that can
    /// be read, just as many rows and columns as the form, and all equations hold; never by default. What is read so is told
    /// (DP2057), and the report bears <see cref="FormDeviationKind.AssumedOrder"/>.
    /// </summary>
    public bool AssumesFormOrder { get; init; }

    /// <summary>The largest document that is read, in bytes; 16 MiB unless said otherwise.</summary>
    public int MaximumBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How much an office document may hold once it is unpacked, in bytes; 64 MiB unless said otherwise.</summary>
    public long MaximumUnpackedBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>
    /// How much the documents of a ZIP archive may hold together once they are unpacked, in bytes; 4 GiB unless said otherwise.
    /// They are unpacked one by one, and each is held to the other limits too.
    /// </summary>
    public long MaximumArchiveBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>The most lines and cells together that are read; a million unless said otherwise. A report has about a thousand.</summary>
    public int MaximumCells { get; init; } = 1_000_000;

    /// <summary>How deep elements may stand within each other; 256 unless said otherwise. A page of a content management system has about 40.</summary>
    public int MaximumNesting { get; init; } = 256;
}
