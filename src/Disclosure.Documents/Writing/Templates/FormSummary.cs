using Disclosure.Messages;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>Says above a form how far it is: what does not hold, and how many cells are not filled in.</summary>
internal sealed class FormSummary
{
    /// <summary>The cells to fill in, a range a row.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>How many cells are to be filled in.</summary>
    public int InputCount { get; init; }

    /// <summary>How many of them are.</summary>
    public int Filled { get; init; }

    /// <summary>The cells of the checks, in ranges.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>What the checks say.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>The formula.</summary>
    /// <param name="language">The language.</param>
    public string Formula(DisplayLanguage language)
    {
        var (filled, broken, odd) = ($"COUNT({string.Join(',', Inputs)})", Beginning(TemplateCheck.Broken), Beginning(TemplateCheck.Odd));
        var faults = $"IF({broken}>0,\"{TemplateCheck.Broken} \"&{broken}&{Quoted(TemplateTexts.Broken)},\"\")"
            + $"&IF({odd}>0,\"{TemplateCheck.Odd}\"&{odd}&{Quoted(TemplateTexts.Odd)},\"\")&{Quoted(TemplateTexts.Below)}";
        var open = $"IF({filled}<{InputCount},\"；\"&({InputCount}-{filled})&{Quoted(TemplateTexts.Open)},\"\")";
        return $"IF({filled}=0,{Quoted(TemplateTexts.NotBegun)},IF({broken}+{odd}=0,{Quoted(TemplateTexts.AllHold)},{faults})&{open})";

        string Quoted(BilingualText text) => CheckFormula.Quoted(text.In(language));
    }

    /// <summary>What the formula comes to.</summary>
    /// <param name="language">The language.</param>
    public string Value(DisplayLanguage language)
    {
        if (Filled == 0) return TemplateTexts.NotBegun.In(language);
        var (broken, odd) = (SaidWith(TemplateCheck.Broken), SaidWith(TemplateCheck.Odd));
        var faults = (broken > 0 ? $"{TemplateCheck.Broken} {broken}{TemplateTexts.Broken.In(language)}" : "")
            + (odd > 0 ? $"{TemplateCheck.Odd}{odd}{TemplateTexts.Odd.In(language)}" : "") + TemplateTexts.Below.In(language);
        return (broken + odd == 0 ? TemplateTexts.AllHold.In(language) : faults)
            + (Filled < InputCount ? $"；{InputCount - Filled}{TemplateTexts.Open.In(language)}" : "");
    }

    private int SaidWith(string mark) => Said.Count(said => said.StartsWith(mark, StringComparison.Ordinal));

    // How many checks begin with a mark.
    private string Beginning(string mark) =>
        Checks.Count == 0 ? "0" : $"({string.Join('+', Checks.Select(range => $"SUMPRODUCT(--(LEFT({range},1)=\"{mark}\"))"))})";
}
