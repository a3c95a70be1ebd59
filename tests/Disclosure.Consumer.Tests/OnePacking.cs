using Disclosure.Cli.Tests.Browser;

namespace Disclosure.Consumer.Tests;

/// <summary>Lets all tests share one packing, and one browser.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class OnePacking : ICollectionFixture<Packages>, ICollectionFixture<Chromium>;
