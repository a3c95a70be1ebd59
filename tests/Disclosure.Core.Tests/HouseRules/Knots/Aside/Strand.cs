using Disclosure.Core.Tests.HouseRules.Knots.Within;

namespace Disclosure.Core.Tests.HouseRules.Knots.Aside;

/// <summary>A type that uses the folder beside its own.</summary>
internal sealed record Strand(End? End);
