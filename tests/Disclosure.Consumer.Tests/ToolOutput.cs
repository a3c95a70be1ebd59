using System.Text;

namespace Disclosure.Consumer.Tests;

/// <summary>What one run of the command gave.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Bytes">What it wrote to standard output.</param>
/// <param name="Remarks">What it wrote to standard error.</param>
public sealed record ToolOutput(int ExitCode, byte[] Bytes, string Remarks)
{
    /// <summary>What it wrote to standard output, as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);
}
