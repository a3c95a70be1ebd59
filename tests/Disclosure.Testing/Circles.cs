using System.Reflection;

namespace Disclosure.Testing;

/// <summary>
/// The circles of a project. A room may put together what lies in the rooms within it, as long as nothing there leads back; rooms that
/// lie beside each other use each other in one direction at most.
/// </summary>
/// <param name="project">The project.</param>
public sealed class Circles(Assembly project)
{
    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>> uses = TypeUses.Of(project);

    /// <summary>The circles of types that lie in several rooms, each as the names of its types.</summary>
    public IReadOnlyList<string> OfTypes() =>
        [.. Connected(uses).Where(circle => circle.Select(RoomOf).Distinct().Count() > 1).Select(Told)];

    /// <summary>The circles of rooms none of which lies within another, each as the names of the rooms.</summary>
    public IReadOnlyList<string> OfRooms() => [.. Connected(RoomUses()).Where(circle => circle.Count > 1).Select(Told)];

    private Dictionary<string, IReadOnlySet<string>> RoomUses() => uses
        .SelectMany(type => type.Value, (type, used) => (Room: RoomOf(type.Key), Used: RoomOf(used)))
        .Where(use => !IsWithin(use.Room, use.Used) && !IsWithin(use.Used, use.Room))
        .GroupBy(use => use.Room, use => use.Used)
        .ToDictionary(room => room.Key, IReadOnlySet<string> (room) => room.ToHashSet());

    private static string Told(IReadOnlyList<string> circle) => string.Join(", ", circle.Order(StringComparer.Ordinal));

    private static string RoomOf(string type) => type[..type.LastIndexOf('.')];

    private static bool IsWithin(string room, string other) => $"{room}.".StartsWith($"{other}.", StringComparison.Ordinal);

    // Two are in one circle where each leads to the other.
    private static IEnumerable<IReadOnlyList<string>> Connected(IReadOnlyDictionary<string, IReadOnlySet<string>> arrows)
    {
        var reached = arrows.Keys.ToDictionary(name => name, name => Reached(name, arrows));
        var left = arrows.Keys.ToHashSet();
        while (left.Count > 0)
        {
            var first = left.First();
            var circle = left.Where(other => other == first || (reached[first].Contains(other) && reached[other].Contains(first))).ToList();
            left.ExceptWith(circle);
            yield return circle;
        }
    }

    private static HashSet<string> Reached(string start, IReadOnlyDictionary<string, IReadOnlySet<string>> arrows)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.TryPop(out var name))
        {
            foreach (var next in arrows.TryGetValue(name, out var used) ? used : new HashSet<string>())
            {
                if (reached.Add(next)) open.Push(next);
            }
        }

        return reached;
    }
}
