using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Inputs;

/// <summary>The options by which a user names many inputs and says how many are worked on at once.</summary>
internal sealed class InputChoices
{
    private readonly Option<string?> list = CommandOptions.FilesFrom();
    private readonly Option<int?> jobs = CommandOptions.Jobs();

    /// <summary>The options, in the order of the help.</summary>
    public IReadOnlyList<Option> Options => [list, jobs];

    /// <summary>The inputs that the arguments name.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="operands">What stands behind the verb besides options.</param>
    /// <param name="standardInput">What - stands for.</param>
    /// <param name="verb">The verb that asks, for the complaint.</param>
    /// <param name="ownFiles">Files of the command's own, which are no reports where a folder holds them.</param>
    /// <exception cref="UsageException">Nothing is named, or something is that cannot be meant.</exception>
    public InputList Of(ParseResult arguments, Argument<string[]> operands, Stream standardInput, string verb, params string?[] ownFiles) =>
        InputList.Of(new InputNames(arguments.GetValue(operands) ?? [], arguments.GetValue(list), standardInput), verb, ownFiles);

    /// <summary>The operands, where nothing else names inputs; else none.</summary>
    public IReadOnlyList<string> NamesOf(ParseResult arguments, Argument<string[]> operands) =>
        arguments.GetValue(list) is null ? arguments.GetValue(operands) ?? [] : [];

    /// <summary>Whether the arguments name exactly one document.</summary>
    public bool IsOneDocument(ParseResult arguments, Argument<string[]> operands) =>
        arguments.GetValue(list) is null && InputList.IsOneDocument(arguments.GetValue(operands) ?? []);

    /// <summary>How many inputs are worked on at once.</summary>
    public int JobsOf(ParseResult arguments) => arguments.GetValue(jobs) ?? Environment.ProcessorCount;
}
