using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Claims;

/// <summary>One way in which a claim can be meant: a sum over cells of the report, and of last year's. Immutable.</summary>
public sealed class ClaimReading
{
    /// <summary>A reading.</summary>
    /// <param name="key">Its name for programs, such as <c>N+C</c>.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="terms">The sum.</param>
    /// <exception cref="ArgumentException">One of the three is null, or a term is.</exception>
    public ClaimReading(string key, BilingualText name, IEnumerable<ReadingTerm> terms)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Name = Guard.Against.Null(name);
        Terms = Array.AsReadOnly<ReadingTerm>([.. Guard.Against.NullElement(Guard.Against.Null(terms).ToList(), nameof(terms))]);
    }

    /// <summary>The name for programs, such as <c>N</c>, <c>N+C</c>, <c>3.1</c> or <c>review.total</c>.</summary>
    public string Key { get; }

    /// <summary>The name for people, in the form's words.</summary>
    public BilingualText Name { get; }

    /// <summary>The sum that the claim's value is held against.</summary>
    public IReadOnlyList<ReadingTerm> Terms { get; }

    /// <summary>Whether a form has any of its cells; else a claim cannot be meant so.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public bool AppliesTo(Form form)
    {
        Guard.Against.Null(form);
        return Terms.Any(term => form.Find(term.Cell) is not null);
    }

    /// <summary>What it comes to.</summary>
    /// <param name="form">The report's form; cells that it lacks add nothing.</param>
    /// <param name="figure">The number in a cell; null where it is not known.</param>
    /// <returns>The sum; null where a number is not known, or the form has none of the cells.</returns>
    internal decimal? ValueIn(Form form, Func<ReadingTerm, FormCell, decimal?> figure)
    {
        decimal? sum = null;
        foreach (var term in Terms)
        {
            if (form.Find(term.Cell) is not { } cell) continue;
            if (figure(term, cell) is not decimal number) return null;
            sum = (sum ?? 0) + (term.Coefficient * number);
        }

        return sum;
    }

    /// <summary>The sum of this reading and another.</summary>
    internal ClaimReading Plus(ClaimReading other) => new(
        $"{Key}+{other.Key}", new BilingualText($"{Name.Chinese}＋{other.Name.Chinese}", $"{Name.English} + {other.Name.English}"), [.. Terms, .. other.Terms]);

    /// <summary>What is left of this reading without another.</summary>
    internal ClaimReading Minus(ClaimReading other) => new(
        $"{Key}-{other.Key}",
        new BilingualText($"{Name.Chinese}－{other.Name.Chinese}", $"{Name.English} − {other.Name.English}"),
        [.. Terms, .. other.Terms.Select(term => term with { Coefficient = -term.Coefficient })]);

    /// <summary>The same of last year's report.</summary>
    internal ClaimReading OfPriorYear() => new(
        $"prior.{Key}",
        new BilingualText($"上年{Name.Chinese}", $"{Name.English} of the year before"),
        Terms.Select(term => term with { IsOfPriorYear = true }));

    /// <summary>The name for programs.</summary>
    public override string ToString() => Key;
}
