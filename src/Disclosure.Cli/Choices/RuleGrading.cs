using Disclosure.Rules;

namespace Disclosure.Cli.Choices;

/// <summary>Weighs rules otherwise than a file of rules does.</summary>
internal static class RuleGrading
{
    /// <summary>The same choices, with one grade for some rules.</summary>
    /// <param name="rules">The choices.</param>
    /// <param name="ids">The rules.</param>
    /// <param name="grade">Their grade.</param>
    public static RuleOptions Graded(this RuleOptions rules, IEnumerable<string> ids, RuleGrade grade)
    {
        var grades = rules.Grades.ToDictionary();
        foreach (var id in ids) grades[id] = grade;
        return rules with { Grades = grades };
    }
}
