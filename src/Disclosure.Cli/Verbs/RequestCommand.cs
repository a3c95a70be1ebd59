using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary>A verb that shows its result in one of several formats.</summary>
/// <typeparam name="TRequest">What it is asked for.</typeparam>
/// <param name="name">The verb.</param>
/// <param name="formats">The formats of its result; the default first.</param>
/// <param name="carryOut">Carries it out.</param>
internal abstract class RequestCommand<TRequest>(
    string name, IReadOnlyList<ResultFormat> formats, Func<TRequest, Setting, int> carryOut) : VerbCommand(name)
{
    /// <summary>The option that names the format.</summary>
    protected Option<ResultFormat?> Format { get; } = CommandOptions.Format(formats);

    /// <summary>The option that names the file of the result.</summary>
    protected Option<string?> Out { get; } = CommandOptions.Out();

    /// <inheritdoc/>
    public sealed override int Run(ParseResult arguments, Setting setting) => carryOut(RequestOf(arguments, setting), setting);

    /// <summary>What the arguments ask for.</summary>
    /// <param name="arguments">The arguments, already found to be known.</param>
    /// <param name="setting">What holds for the run.</param>
    /// <exception cref="UsageException">The arguments cannot be meant.</exception>
    protected abstract TRequest RequestOf(ParseResult arguments, Setting setting);

    /// <summary>The format that is asked for: by the option, else by the name of the file; the default where neither says one.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="UsageException">The two differ, or the result has no such format.</exception>
    protected ResultFormat FormatOf(ParseResult arguments) => ResultFormat.Of(formats, arguments.GetValue(Format), arguments.GetValue(Out), Format.Name);
}
