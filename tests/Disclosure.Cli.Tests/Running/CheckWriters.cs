using Disclosure.Results.Checking;

namespace Disclosure.Cli.Tests.Running;

/// <summary>Uses a writer of a check for one input after the other.</summary>
internal static class CheckWriters
{
    public static void Add(this ICheckWriter writer, CheckedInput input) => writer.Prepare(input)();
}
