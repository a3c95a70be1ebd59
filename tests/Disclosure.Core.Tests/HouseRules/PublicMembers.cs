using System.Reflection;
using System.Runtime.CompilerServices;

namespace Disclosure.Core.Tests.HouseRules;

/// <summary>The public members of an assembly that are written by hand, by the ids of the documentation file.</summary>
internal static class PublicMembers
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> IdsOf(Assembly assembly) => assembly.GetExportedTypes().SelectMany(type => IdsOf(type).Prepend($"T:{Declared(type)}"));

    private static IEnumerable<string> IdsOf(Type type)
    {
        foreach (var field in type.GetFields(All).Where(field => IsOpen(field) && !field.IsSpecialName)) yield return $"F:{Declared(type)}.{field.Name}";
        foreach (var property in type.GetProperties(All).Where(property => property.GetAccessors(true).Any(IsOpen) && !IsGenerated(type, property)))
        {
            yield return $"P:{Declared(type)}.{property.Name}{Parameters(property.GetIndexParameters())}";
        }

        foreach (var constructor in type.GetConstructors(All).Where(constructor => IsOpen(constructor) && !IsGenerated(type, constructor)))
        {
            yield return $"M:{Declared(type)}.#ctor{Parameters(constructor.GetParameters())}";
        }

        foreach (var method in type.GetMethods(All).Where(method => IsOpen(method) && !IsGenerated(type, method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))))
        {
            var result = method.Name is "op_Implicit" or "op_Explicit" ? $"~{Name(method.ReturnType)}" : "";
            yield return $"M:{Declared(type)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{result}";
        }
    }

    private static string Declared(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static bool IsOpen(FieldInfo field) => field.IsPublic || field.IsFamily;

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily;

    // What the compiler adds to records, and constructors that nobody wrote.
    private static bool IsGenerated(Type type, MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute))
        || (IsRecord(type) && member is ConstructorInfo constructor && IsCopyOrPrimary(type, constructor))
        || (IsRecord(type) && member.Name is "EqualityContract" or "PrintMembers" or "Deconstruct" or "<Clone>$")
        || (member is ConstructorInfo { IsFamily: true } || (member is ConstructorInfo plain && plain.GetParameters().Length == 0 && !type.IsValueType));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsCopyOrPrimary(Type type, ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == type;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type)
    {
        if (type.IsGenericParameter) return type.DeclaringMethod is null ? $"`{type.GenericParameterPosition}" : $"``{type.GenericParameterPosition}";
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (type.IsByRef) return $"{Name(type.GetElementType()!)}@";
        if (!type.IsGenericType) return type.FullName!.Replace('+', '.');
        var name = type.GetGenericTypeDefinition().FullName!;
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}".Replace('+', '.');
    }
}
