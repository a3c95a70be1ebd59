using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;

namespace Disclosure.Documents.Readers;

/// <summary>
/// Turns the bytes of one format into printed lines, knowing nothing of the form. It never throws for what it reads, but for <see
/// cref="GridLimitException"/>.
/// </summary>
/// <param name="bytes">The document.</param>
/// <param name="context">The limits to keep, and the caller's wish to stop.</param>
internal delegate PrintedDocument FormatReader(byte[] bytes, ReadingContext context);
