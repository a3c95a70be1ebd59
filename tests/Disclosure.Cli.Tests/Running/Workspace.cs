using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Tests.Running;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("disclosure-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Write(string name, AnnualDisclosureReport report) => Write(name, ReportJson.Write(report));

    public string Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The text without what differs from machine to machine and from one catalogue to the next.</summary>
    public string Steady(string text) => text
        .Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Folder, ".", StringComparison.Ordinal)
        .Replace(RuleCatalogue.Version, "{rulebook}", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
