using System.Globalization;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Running;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Checking;

/// <summary>One line on a terminal that shows how far a run is, and is gone when the run ends. Thread-safe.</summary>
internal sealed class ProgressLine : IDisposable
{
    // A run that is over sooner needs no line.
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Each = TimeSpan.FromMilliseconds(250);
    private readonly TextWriter terminal;
    private readonly int width;
    private readonly DisplayLanguage language;
    private readonly Func<int?> total;
    private readonly TimeProvider time;
    private readonly long start;
    private readonly ITimer timer;
    private readonly Lock drawing = new();
    private (int Inputs, int Errors, int Warnings) counts;
    private int drawn;
    private bool isOver;

    /// <summary>A line that is drawn from time to time.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="width">Its width in cells.</param>
    /// <param name="language">The language of the line.</param>
    /// <param name="total">How many inputs there are; null as long as it is not known.</param>
    /// <param name="time">The clock.</param>
    public ProgressLine(TextWriter terminal, int width, DisplayLanguage language, Func<int?> total, TimeProvider time)
    {
        this.terminal = terminal;
        this.width = width;
        this.language = language;
        this.total = total;
        this.time = time;
        start = time.GetTimestamp();
        timer = time.CreateTimer(_ => Draw(), null, First, Each);
    }

    /// <summary>A line for a run, where a person sees it and it stands in nobody's way.</summary>
    /// <param name="isToFile">Whether the result goes to a file, or waits for the end of the run.</param>
    /// <param name="surroundings">The terminal, if there is one.</param>
    /// <param name="names">The files and folders of the run, as far as they can be counted beforehand.</param>
    /// <param name="language">The language of the line.</param>
    public static ProgressLine? Of(bool isToFile, Surroundings surroundings, IReadOnlyList<string> names, DisplayLanguage language)
    {
        if (surroundings.ErrorWidth is not int width || (!isToFile && surroundings.TerminalWidth is not null)) return null;
        var counting = Task.Run(() => CountOf(names));
        return new ProgressLine(surroundings.Error, width, language, () => counting.IsCompletedSuccessfully ? counting.Result : null, TimeProvider.System);
    }

    /// <summary>Takes note of how far the run is.</summary>
    public void Update(CheckTally tally)
    {
        lock (drawing) counts = (tally.Inputs, tally[RuleSeverity.Error], tally[RuleSeverity.Warning]);
    }

    /// <summary>Takes the line away; a second time does nothing.</summary>
    public void Dispose()
    {
        timer.Dispose();
        lock (drawing)
        {
            if (!isOver && drawn > 0) terminal.Write($"\r{new string(' ', drawn)}\r");
            isOver = true;
        }
    }

    // Patterns and standard input are not counted beforehand, so that no time left is shown.
    private static int? CountOf(IReadOnlyList<string> names)
    {
        var count = 0;
        foreach (var name in names)
        {
            if (Directory.Exists(name)) count += FolderListing.CountOf(name);
            else if (File.Exists(name)) count++;
            else return null;
        }

        return count > 0 ? count : null;
    }

    private void Draw()
    {
        lock (drawing)
        {
            if (isOver) return;
            var elapsed = time.GetElapsedTime(start);
            var rate = counts.Inputs / elapsed.TotalSeconds;
            var all = total();
            var left = counts.Inputs > 0 && all >= counts.Inputs ? TimeSpan.FromSeconds((all.Value - counts.Inputs) / rate) : (TimeSpan?)null;
            var perSecond = rate.ToString(rate < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
            var line = ProgressTexts.Line(counts.Inputs, all, perSecond, left, counts.Errors, counts.Warnings).In(language);
            line = line[LineBreaks.Of(line, width - 1, width - 1).First()];
            var cells = CellWidth.Of(line);
            terminal.Write($"\r{line}{new string(' ', Math.Max(0, drawn - cells))}");
            drawn = cells;
        }
    }
}
