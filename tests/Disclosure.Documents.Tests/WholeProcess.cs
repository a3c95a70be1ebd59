namespace Disclosure.Documents.Tests;

/// <summary>Tests that change what the whole process shares, such as its console: no other test runs beside them.</summary>
[CollectionDefinition(nameof(WholeProcess), DisableParallelization = true)]
public sealed class WholeProcess;
