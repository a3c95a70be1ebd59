using System.Diagnostics;
using System.Text;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports.Json;

namespace Disclosure.Cli.Tests;

/// <summary>The command as a process of its own: what only its entry point decides.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Reads_and_writes_UTF_8_and_hands_the_exit_code_to_the_shell()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(DisclosureCommand).Assembly.Location, "check", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Environment = { ["LANG"] = "C" },
        })!;
        await process.StandardInput.WriteAsync(ReportJson.Write(ConsoleReports.BookedUnderTwoApplicants()));
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();

        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        Assert.Equal(1, process.ExitCode);
        var bytes = output.ToArray();
        Assert.Equal(Encoding.UTF8.GetBytes("海"), bytes[..3]);
        Assert.DoesNotContain((byte)0x1B, bytes);
    }
}
