namespace Disclosure.Documents.Grids;

/// <summary>A page nests its elements deeper than is read. Told as a problem; never thrown to a caller.</summary>
internal sealed class NestingLimitException : Exception;
