using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Names of organs that do not exist.</summary>
public static class AuthorityNames
{
    private static readonly string[] Places = ["青石县", "南桥市", "白鹭区", "松坪镇", "临渚市云台区", "北岗街道", "云岭省"];
    private static readonly string[] Organs = ["人民政府", "人民政府办公室", "财政局", "信访局", "市场监督管理局", "卫生健康委员会"];

    /// <summary>Whether an organ of one of these names can make 规章.</summary>
    public static bool MakesRules(string name) => name == "云岭省人民政府";

    /// <summary>Whether an organ of one of these names is a township, which cannot classify.</summary>
    public static bool IsTownship(string name) => name == "松坪镇人民政府";

    /// <summary>A place and an organ.</summary>
    public static Gen<string> Any { get; } =
        from place in Gen.Elements(Places)
        from organ in Gen.Elements(Organs)
        select place + organ;
}
