using System.Collections;
using Disclosure.Cli.Texts;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Inputs;

/// <summary>What a user names as inputs: operands first, then what a list of names holds.</summary>
/// <param name="operands">Files, folders, patterns, or - for standard input.</param>
/// <param name="list">A file of names, or - for standard input; null for none.</param>
/// <param name="standardInput">What - stands for.</param>
internal sealed class InputNames(string[] operands, string? list, Stream standardInput) : IEnumerable<string>
{
    /// <summary>The operands.</summary>
    public IReadOnlyList<string> Operands => operands;

    /// <summary>The file of names, where it is one.</summary>
    public string? ListFile => list == InputTexts.StandardInputName ? null : list;

    /// <summary>What - stands for.</summary>
    public Stream StandardInput => standardInput;

    /// <summary>Whether just one name is given.</summary>
    public bool IsSingle => list is null && operands.Length == 1;

    /// <summary>Refuses names that cannot be meant.</summary>
    /// <param name="verb">The verb that asks, for the complaint.</param>
    /// <exception cref="UsageException">Nothing is named, a name is empty, standard input stands twice, or the list cannot be opened.</exception>
    public void ThrowIfWrong(string verb)
    {
        if (operands.Length == 0 && list is null) throw new UsageException(UsageTexts.NoInput(verb));
        if (operands.Contains("")) throw new UsageException(UsageTexts.EmptyName);
        if (operands.Append(list).Count(name => name == InputTexts.StandardInputName) > 1) throw new UsageException(UsageTexts.InputTwice);
        if (ListFile is not null) OpenList().Dispose();
    }

    /// <summary>The names, one by one.</summary>
    public IEnumerator<string> GetEnumerator()
    {
        foreach (var operand in operands) yield return operand;
        if (list is null) yield break;
        using var stream = OpenList();

        // In a list a dash is a file's name like any other.
        foreach (var name in NameList.Of(stream)) yield return name == InputTexts.StandardInputName ? Path.Combine(".", name) : name;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Stream OpenList()
    {
        if (ListFile is not { } file) return standardInput;
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(UsageTexts.ListUnopened(file, SystemTexts.Reason(exception)));
        }
    }
}
