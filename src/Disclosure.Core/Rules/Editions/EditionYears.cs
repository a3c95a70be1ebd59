using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Editions;

/// <summary>Says for which report years each edition applies.</summary>
internal static class EditionYears
{
    /// <summary>Such as 2019、2020年度用2019年版（试行），2021年度起用2021年版.</summary>
    public static BilingualText All { get; } = Of(Form.All);

    /// <summary>The years of some editions, of which the last applies until further notice.</summary>
    /// <param name="forms">The editions' forms, oldest first.</param>
    public static BilingualText Of(IReadOnlyList<Form> forms)
    {
        var lines = forms.Select((form, i) => Line(form, i + 1 < forms.Count ? forms[i + 1].FirstYear : null)).ToList();
        return new BilingualText(string.Join('，', lines.Select(line => line.Chinese)), string.Join(", ", lines.Select(line => line.English)));
    }

    private static BilingualText Line(Form form, int? end)
    {
        var name = $"the {char.ToLowerInvariant(form.Name.English[0])}{form.Name.English[1..]}";
        if (end is not int next) return new BilingualText($"{form.FirstYear}年度起用{form.Name.Chinese}", $"from {form.FirstYear} {name}");
        var years = Enumerable.Range(form.FirstYear, next - form.FirstYear).ToList();
        return new BilingualText($"{string.Join('、', years)}年度用{form.Name.Chinese}", $"{string.Join(" and ", years)} {name}");
    }
}
