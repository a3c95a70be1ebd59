using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Disclosure.Benchmarks.Batches;

/// <summary>How long the command takes for one small report, beside an empty program, in turns of the same run. Rows of Markdown.</summary>
internal static class StartMeasurement
{
    private const int Turns = 15;

    private const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
        </Project>
        """;

    /// <summary>Builds the programs and measures them.</summary>
    public static IEnumerable<string> Lines()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-start-").FullName;
        try
        {
            var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));
            var empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;
            File.WriteAllText(Path.Combine(empty, "empty.csproj"), EmptyProject);
            File.WriteAllText(Path.Combine(empty, "Program.cs"), "System.Console.WriteLine(1);");
            Run("build", empty, "-c", "Release", "-o", Path.Combine(folder, "e"));
            Run("publish", Path.Combine(root, "src", "Disclosure.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", $"-p:ArtifactsPath={Path.Combine(folder, "a")}", $"-p:PublishDir={Path.Combine(folder, "r")}/");

            var sample = Path.Combine(root, "tests", "samples", "petition-bureau-2019.txt");
            var packed = Path.Combine(AppContext.BaseDirectory, "disclosure.dll");
            var ahead = Path.Combine(folder, "r", "disclosure.dll");
            (string Name, string[] Arguments)[] programs =
            [
                ("an empty program", [Path.Combine(folder, "e", "empty.dll")]),
                ("disclosure --version", [packed, "--version"]),
                ("disclosure check, one report", [packed, "check", sample, "--no-config"]),
                ("disclosure --version, compiled ahead", [ahead, "--version"]),
                ("disclosure check, one report, compiled ahead", [ahead, "check", sample, "--no-config"]),
            ];
            var times = programs.Select(_ => new List<double>()).ToList();
            for (var turn = 0; turn < Turns; turn++)
            {
                foreach (var (place, program) in programs.Index()) times[place].Add(Run(program.Arguments));
            }

            return ["| program | median ms | least ms |", "|---|---:|---:|", .. programs.Select((program, place) => $"| {program.Name} | {Number(times[place].Order().ElementAt(Turns / 2))} | {Number(times[place].Min())} |")];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Run(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode <= 1 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException(output);
    }

    private static string Number(double milliseconds) => milliseconds.ToString("N0", CultureInfo.InvariantCulture);

    private static string Here([CallerFilePath] string path = "") => path;
}
