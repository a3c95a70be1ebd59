using System.Reflection;
using Mono.Cecil;

namespace Disclosure.Testing;

/// <summary>Which types of a project use which others of it, as compiled. What an attribute names counts for nothing.</summary>
internal sealed class TypeUses
{
    private readonly ModuleDefinition module;
    private readonly HashSet<string> used = [];

    private TypeUses(ModuleDefinition module, TypeDefinition type)
    {
        this.module = module;
        Look(type);
    }

    /// <summary>The full name of each type that stands in a namespace, with those of the types that it uses.</summary>
    /// <param name="project">The project.</param>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Of(Assembly project)
    {
        using var module = ModuleDefinition.ReadModule(project.Location);
        return module.Types.Where(type => type.Namespace.Length > 0 && !type.Name.Contains('<', StringComparison.Ordinal))
            .ToDictionary(type => type.FullName, IReadOnlySet<string> (type) => new TypeUses(module, type).used.Where(name => name != type.FullName).ToHashSet());
    }

    private void Look(TypeDefinition type)
    {
        Add(type.BaseType);
        foreach (var implemented in type.Interfaces) Add(implemented.InterfaceType);
        foreach (var parameter in type.GenericParameters) Look(parameter);
        foreach (var field in type.Fields) Add(field.FieldType);
        foreach (var method in type.Methods) Look(method);
        foreach (var nested in type.NestedTypes) Look(nested);
    }

    private void Look(GenericParameter parameter)
    {
        foreach (var constraint in parameter.Constraints) Add(constraint.ConstraintType);
    }

    private void Look(MethodDefinition method)
    {
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters) Add(parameter.ParameterType);
        foreach (var parameter in method.GenericParameters) Look(parameter);
        if (!method.HasBody) return;
        foreach (var variable in method.Body.Variables) Add(variable.VariableType);
        foreach (var instruction in method.Body.Instructions) Look(instruction.Operand);
    }

    private void Look(object? operand)
    {
        if (operand is TypeReference type) Add(type);
        if (operand is MemberReference { DeclaringType: { } declaring }) Add(declaring);
        if (operand is GenericInstanceMethod generic)
        {
            foreach (var argument in generic.GenericArguments) Add(argument);
        }
    }

    private void Add(TypeReference? type)
    {
        if (type is null) return;
        if (type is GenericInstanceType generic)
        {
            foreach (var argument in generic.GenericArguments) Add(argument);
        }

        var bare = type.GetElementType();
        while (bare is TypeSpecification specification) bare = specification.ElementType;
        while (bare.DeclaringType is { } outer) bare = outer;
        if (bare.Scope == module && bare.Namespace.Length > 0 && !bare.Name.Contains('<', StringComparison.Ordinal)) used.Add(bare.FullName);
    }
}
