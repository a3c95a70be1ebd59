namespace Disclosure.Documents.Grids;

/// <summary>A document holds more lines and cells than are read. Told as a problem; never thrown to a caller.</summary>
internal sealed class GridLimitException : Exception;
