namespace Disclosure.Core.Tests.HouseRules.Knots.Within;

/// <summary>A type that leads nowhere.</summary>
internal sealed record End;
