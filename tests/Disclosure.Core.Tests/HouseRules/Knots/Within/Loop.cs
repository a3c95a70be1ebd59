using Disclosure.Core.Tests.HouseRules.Knots.Aside;

namespace Disclosure.Core.Tests.HouseRules.Knots.Within;

/// <summary>A type that leads back to the folder around it, and to the one beside it.</summary>
internal sealed record Loop(Knot? Knot, Strand? Strand);
