using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>
/// Tells marks that are raised or lowered by a distance from text that is merely moved. A mark is smaller than what stands
/// on the line, or shorter; what all stands at one height is moved.
/// </summary>
/// <param name="runs">What is shown of a paragraph, with its looks, but for white space and what is raised by its kind.</param>
internal sealed class RaisedText(IReadOnlyList<(string Text, RunLook Look)> runs)
{
    // In shares of the size: what is moved less may stand on the line, for all that one sees.
    private const double LeastDistance = 0.15;
    private const double MostMoved = 0.5;
    private const double LargestMark = 0.8;

    private const int UsualSize = 20;

    /// <summary>How text stands on its line.</summary>
    public Look Of(RunLook look)
    {
        var raise = look.Raise ?? 0;
        if (raise == 0) return Look.Plain;
        var side = raise > 0 ? Look.Raised : Look.Lowered;
        if (look.IsOffLine) return (raise > 0) == (look.Alignment == "superscript") ? Look.Plain : Look.Uncertain;
        var distance = Math.Abs((double)raise) / SizeOf(look);
        if (runs.All(run => (run.Look.Raise ?? 0) == raise)) return distance <= MostMoved ? Look.Plain : side;
        return distance >= LeastDistance && IsMark(look, raise) ? side : Look.Uncertain;
    }

    private bool IsMark(RunLook look, int raise)
    {
        var onLine = runs.Where(run => (run.Look.Raise ?? 0) == 0).ToList();
        if (onLine.Count == 0) return false;
        return SizeOf(look) <= LargestMark * onLine.Max(run => SizeOf(run.Look)) || runs.Where(run => run.Look.Raise == raise).Sum(Length) < onLine.Sum(Length);
    }

    private static int Length((string Text, RunLook Look) run) => run.Text.Count(character => !char.IsWhiteSpace(character));

    private static int SizeOf(RunLook look) => look.Size is > 0 and int size ? size : UsualSize;
}
