using Disclosure.Cli.Choices;

namespace Disclosure.Cli.Writers;

/// <summary>The formats of one kind of result, each with its writer. Immutable.</summary>
/// <typeparam name="TOpen">What opens a writer.</typeparam>
/// <param name="rows">The formats; the default first.</param>
internal sealed class FormatRows<TOpen>(params (ResultFormat Format, TOpen Open)[] rows)
{
    /// <summary>The formats; the default first.</summary>
    public IReadOnlyList<ResultFormat> All { get; } = [.. rows.Select(row => row.Format)];

    /// <summary>What opens the writer of a format.</summary>
    public TOpen this[ResultFormat format] => rows.Single(row => row.Format == format).Open;
}
