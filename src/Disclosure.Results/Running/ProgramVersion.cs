using System.Reflection;

namespace Disclosure.Results.Running;

/// <summary>Which version of the command runs.</summary>
internal static class ProgramVersion
{
    /// <summary>The version, without the commit that the build may add behind a plus sign.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
