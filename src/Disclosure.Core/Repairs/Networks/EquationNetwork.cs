using System.Runtime.CompilerServices;
using Disclosure.Forms;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs.Networks;

/// <summary>
/// Equations that hang together, as a network: each equation is a node and each cell a link that carries its figure from
/// one node to another. Every cell stands with opposite signs in the two equations that it links, or in one equation
/// alone; then the other end is the ground. Changing figures so that all equations hold is sending flow so that all nodes
/// are served. Immutable, flat, and worked out once for each edition.
/// </summary>
internal sealed class EquationNetwork
{
    /// <summary>Nodes are kept as bits of one number.</summary>
    public const int NodesAtMost = 64;

    private static readonly ConditionalWeakTable<EquationAnalysis, IReadOnlyList<EquationNetwork?>> Compiled = [];

    private readonly int[] starts;
    private readonly int[] links;
    private readonly int[] places;

    internal EquationNetwork(EquationSystem system, IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkLink> linked)
    {
        System = system;
        Nodes = nodes;
        NodeCount = nodes.Count + 1;
        Cells = [.. system.Cells];
        CellIndexes = [.. Cells.Select(cell => cell.Index)];
        Heads = [.. linked.Select(link => link.Head)];
        Tails = [.. linked.Select(link => link.Tail)];
        Neighbours = new ulong[NodeCount];
        starts = new int[NodeCount + 1];
        links = new int[2 * Cells.Length];
        for (var node = 0; node < NodeCount; node++)
        {
            starts[node + 1] = starts[node];
            for (var link = 0; link < Cells.Length; link++)
            {
                if (Heads[link] != node && Tails[link] != node) continue;
                links[starts[node + 1]++] = link;
                Neighbours[node] |= 1UL << (Heads[link] ^ Tails[link] ^ node);
            }
        }

        places = Enumerable.Repeat(-1, Cells[0].Table.Cells[^1].Index + 1).ToArray();
        for (var link = 0; link < Cells.Length; link++) places[CellIndexes[link]] = link;
    }

    /// <summary>The equations and their cells.</summary>
    public EquationSystem System { get; }

    /// <summary>The equations that are nodes; one that others imply may be missing.</summary>
    public IReadOnlyList<NetworkNode> Nodes { get; }

    /// <summary>How many nodes there are, the ground included, which is the last.</summary>
    public int NodeCount { get; }

    /// <summary>The cells, in printed order; a cell's place is the number of its link.</summary>
    public FormCell[] Cells { get; }

    /// <summary>Where each cell stands in the report's list of figures.</summary>
    public int[] CellIndexes { get; }

    /// <summary>For each link the node that gains when its figure grows.</summary>
    public int[] Heads { get; }

    /// <summary>For each link the node that loses when its figure grows.</summary>
    public int[] Tails { get; }

    /// <summary>For each node the nodes to which a link leads, as bits.</summary>
    public ulong[] Neighbours { get; }

    /// <summary>For each system of equations of an edition its network, in printed order; null for one that is none.</summary>
    public static IReadOnlyList<EquationNetwork?> Of(EquationAnalysis analysis) =>
        Compiled.GetValue(analysis, each => [.. each.Systems.Select(NetworkCompiler.Compile)]);

    /// <summary>The links at a node.</summary>
    public ReadOnlySpan<int> LinksAt(int node) => links.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>The link of a cell, or −1 when the cell stands in another network.</summary>
    public int LinkOf(FormCell cell) => cell.Index < places.Length ? places[cell.Index] : -1;
}
