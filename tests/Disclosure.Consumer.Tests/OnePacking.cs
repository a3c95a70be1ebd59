namespace Disclosure.Consumer.Tests;

/// <summary>Lets all tests share one packing.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class OnePacking : ICollectionFixture<Packages>;
