using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Limits;

/// <summary>Tells which limit a document exceeds.</summary>
internal static class TooLarge
{
    /// <summary>Its bytes.</summary>
    public static ReadingProblem Document(ReadingOptions options) => Problem(new($"{options.MaximumBytes} 字节", $"{options.MaximumBytes} bytes"));

    /// <summary>The bytes of an office document once it is unpacked.</summary>
    public static ReadingProblem Unpacked(ReadingOptions options) => Problem(OfUnpacked(options.MaximumUnpackedBytes));

    /// <summary>The bytes of an archive's documents once they are unpacked.</summary>
    public static ReadingProblem Archive(ReadingOptions options) => Problem(OfUnpacked(options.MaximumArchiveBytes));

    /// <summary>Its lines and cells.</summary>
    public static ReadingProblem Cells(ReadingOptions options) => Problem(new($"{options.MaximumCells} 行和格", $"{options.MaximumCells} lines and cells"));

    private static BilingualText OfUnpacked(long limit) => new($"{limit} 字节（解压后）", $"{limit} bytes unpacked");

    private static ReadingProblem Problem(BilingualText limit) => new(ProblemCatalogue.TooLarge, null, ("expected", limit));
}
