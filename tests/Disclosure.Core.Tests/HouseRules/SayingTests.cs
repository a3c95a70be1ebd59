using System.Reflection;

namespace Disclosure.Core.Tests.HouseRules;

/// <summary>What a developer sees in a debugger or a log says what it is of.</summary>
public sealed class SayingTests
{
    [Fact]
    public void Every_public_type_that_has_instances_says_something() => Assert.Empty(
        typeof(ReportAudit).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type))
            .Where(type => type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance, [])!.DeclaringType is { } declaring
                && (declaring == typeof(object) || declaring == typeof(ValueType)))
            .Select(type => type.FullName));
}
