using Disclosure.Core.Tests.HouseRules.Knots.Within;

namespace Disclosure.Core.Tests.HouseRules.Knots;

/// <summary>A type of which one in the folder within leads back, for the test that circles are seen.</summary>
internal sealed record Knot(Loop? Loop);
