using System.Reflection;
using System.Runtime.CompilerServices;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Core.Tests.HouseRules;

public sealed class ImmutabilityTests
{
    private static readonly Type[] Mutable = [typeof(ReportBuilder), typeof(RuleAnswers)];

    public static TheoryData<Type> ModelTypes { get; } = [.. typeof(ReportAudit).Assembly.GetExportedTypes().Except(Mutable)];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_has_no_public_setter(Type type) =>
        Assert.DoesNotContain(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static),
            property => property.DeclaringType!.Assembly == type.Assembly && property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_has_no_public_field(Type type) =>
        Assert.DoesNotContain(type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static), field => !field.IsLiteral && !field.IsInitOnly && !type.IsEnum);

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_lends_out_no_collection_that_can_be_written_to(Type type) =>
        Assert.DoesNotContain(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly),
            property => property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is { } generic && (generic == typeof(List<>) || generic == typeof(IList<>) || generic == typeof(Dictionary<,>) || generic == typeof(HashSet<>))));

    [Fact]
    public void The_way_to_a_report_is_the_builder_alone() =>
        Assert.Empty(typeof(AnnualDisclosureReport).GetConstructors());

    [Fact]
    public void Every_class_is_sealed_abstract_or_static() =>
        Assert.All(typeof(ReportAudit).Assembly.GetTypes().Where(type => type.IsClass && !IsGenerated(type)), type => Assert.True(type.IsSealed || type.IsAbstract, type.FullName));

    private static bool IsGenerated(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), false) || (type.DeclaringType is not null && IsGenerated(type.DeclaringType));
}
