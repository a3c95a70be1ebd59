namespace Disclosure.Cli.Results.Series;

/// <summary>Inputs that are worked on together: all years of an organ, or one input that belongs to none. Immutable.</summary>
/// <param name="Inputs">The inputs, by year.</param>
/// <param name="Names">The names under which their organ is known besides their own; null where they belong to none.</param>
/// <param name="Before">How many inputs come before them.</param>
internal sealed record SeriesPart(IReadOnlyList<SeriesInput> Inputs, IReadOnlyList<string>? Names, int Before);
