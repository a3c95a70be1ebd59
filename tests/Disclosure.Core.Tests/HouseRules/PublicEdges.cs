using System.Reflection;
using System.Runtime.CompilerServices;

namespace Disclosure.Core.Tests.HouseRules;

/// <summary>The parameters of everything that users of an assembly can call.</summary>
internal static class PublicEdges
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Whatever equality is asked about may be null; the rest is what the compiler adds to records.
    private static readonly string[] NotByHand = ["Equals", "op_Equality", "op_Inequality", "Deconstruct", "PrintMembers"];

    public static IEnumerable<ParameterInfo> Of(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where !type.IsEnum
        from member in type.GetConstructors(Declared).Concat<MethodBase>(type.GetMethods(Declared))
        where !member.IsAbstract && !NotByHand.Contains(member.Name) && !IsCopy(member) && !IsCalledByFrameworks(member)
        where member.GetParameters().All(parameter => !parameter.ParameterType.IsByRef)
        from parameter in member.GetParameters()
        select parameter;

    public static string NameOf(ParameterInfo parameter)
    {
        var parameters = string.Join(", ", ((MethodBase)parameter.Member).GetParameters().Select(each => each.ParameterType.Name));
        return $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}({parameters}): {parameter.Name}";
    }

    public static bool RefusesNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>Calls the parameter's member with one argument of the caller's choice and examples for the others.</summary>
    public static object? Call(ParameterInfo parameter, object? argument)
    {
        var member = (MethodBase)parameter.Member;
        object?[] arguments = [.. member.GetParameters().Select(each => each.Position == parameter.Position ? argument : Examples.Of(each.ParameterType))];
        return member is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : member.Invoke(member.IsStatic ? null : Examples.Of(member.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    private static bool IsCalledByFrameworks(MethodBase member) =>
        member is MethodInfo method && method.GetBaseDefinition().Module.Assembly != method.Module.Assembly;

    private static bool IsCopy(MethodBase member) =>
        member.DeclaringType!.GetMethod("<Clone>$") is not null && member is ConstructorInfo && member.IsDefined(typeof(CompilerGeneratedAttribute));
}
