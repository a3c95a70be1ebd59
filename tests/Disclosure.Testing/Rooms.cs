using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using Xunit;

namespace Disclosure.Testing;

/// <summary>The namespaces of a project in the order in which they may use each other: each those before it, so that there is no circle.</summary>
/// <param name="project">The project.</param>
/// <param name="root">The namespace in which the rooms lie.</param>
/// <param name="names">The rooms, below the root; the empty name is the root itself.</param>
public sealed class Rooms(Assembly project, string root, params string[] names)
{
    /// <summary>The names of the rooms.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Holds that a room uses none that comes later, nor what puts the rooms together.</summary>
    /// <param name="name">The room.</param>
    public void UsesNoLaterRoom(string name)
    {
        string[] later = [.. TypesOutside().Concat(names.SkipWhile(each => each != name).Skip(1).SelectMany(TypesIn)).Select(type => type.FullName!)];
        Assert.Empty(Users(name, later));
    }

    /// <summary>Holds that each namespace with types is a room, that none is empty, and that only the types named stand outside.</summary>
    /// <param name="outside">The names of the types that put the rooms together.</param>
    public void HoldEverythingBut(params string[] outside)
    {
        Assert.All(names, name => Assert.NotEmpty(TypesIn(name)));
        Assert.Equal(outside.Order(StringComparer.Ordinal), TypesOutside().Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>The types of a room that use those of another.</summary>
    /// <param name="name">The room.</param>
    /// <param name="used">The other.</param>
    public IEnumerable<string> Users(string name, string used) => Users(name, [.. TypesIn(used).Select(type => type.FullName!)]);

    private IEnumerable<string> Users(string name, string[] types) => Types.InAssembly(project)
        .That().ResideInNamespaceMatching($"^{Regex.Escape(Namespace(name))}$")
        .ShouldNot().HaveDependencyOnAny(types)
        .GetResult().FailingTypeNames ?? [];

    private string Namespace(string name) => name.Length == 0 ? root : $"{root}.{name}";

    private IEnumerable<Type> TypesIn(string name) => Written().Where(type => type.Namespace == Namespace(name));

    private IEnumerable<Type> TypesOutside() => Written().Where(type => !names.Any(name => type.Namespace == Namespace(name)));

    // What the compiler adds has no name that could be written.
    private IEnumerable<Type> Written() => project.GetTypes().Where(type => type.DeclaringType is null && !type.Name.Contains('<', StringComparison.Ordinal)
        && (type.Namespace is null || $"{type.Namespace}.".StartsWith($"{nameof(Disclosure)}.", StringComparison.Ordinal)));
}
