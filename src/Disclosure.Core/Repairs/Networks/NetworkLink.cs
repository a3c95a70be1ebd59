namespace Disclosure.Repairs.Networks;

/// <summary>A cell as a link: the node that gains when its figure grows, and the node that loses.</summary>
/// <param name="Head">The node that gains.</param>
/// <param name="Tail">The node that loses.</param>
internal readonly record struct NetworkLink(int Head, int Tail);
