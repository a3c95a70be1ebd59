using System.Collections.Concurrent;

namespace Disclosure.Cli.Running;

/// <summary>
/// Work on many inputs at once whose results come in the order of the inputs. Inputs are listed only a little ahead of the
/// results, so that memory stays flat however many there are, and however slow the first of them is.
/// </summary>
/// <typeparam name="TSource">What is worked on.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
/// <param name="sources">The inputs; listed on a thread of their own.</param>
/// <param name="jobs">How many are worked on at once.</param>
/// <param name="work">The work on an input and its number; 1-based.</param>
/// <param name="stop">The wish to stop: what is done up to the first input that is not is still given.</param>
#pragma warning disable CA1001 // Threads may use them when the results are no longer asked for; the process ends soon after.
internal sealed class OrderedWork<TSource, TResult>(IEnumerable<TSource> sources, int jobs, Func<TSource, int, TResult> work, CancellationToken stop)
#pragma warning restore CA1001
{
    private const int AheadOfEachJob = 4;

    // Documents nest, and the threads of a pool have little room for it.
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly BlockingCollection<Task<TResult>> ordered = new(jobs * AheadOfEachJob);
    private readonly BlockingCollection<Task<TResult>> due = [];
    private readonly CancellationTokenSource abandoned = CancellationTokenSource.CreateLinkedTokenSource(stop);

    /// <summary>Whether the wish to stop came before the last result.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Carries the work out; once.</summary>
    /// <exception cref="Exception">What listing the inputs or working on one of them throws.</exception>
    public IEnumerable<TResult> Results()
    {
        Start(List);
        try
        {
            while (Next() is { } done) yield return done.GetAwaiter().GetResult();
        }
        finally
        {
            abandoned.Cancel();
        }
    }

    private static void Start(ThreadStart body) => new Thread(body, StackBytes) { IsBackground = true }.Start();

    // Null behind the last one.
    private Task<TResult>? Next()
    {
        Task<TResult>? next = null;
        try
        {
            if (!ordered.TryTake(out next, Timeout.Infinite, stop)) return null;
            Task.WaitAny([next], stop);
            return next;
        }
        catch (OperationCanceledException)
        {
            if (next is null) ordered.TryTake(out next);
            if (next is { IsCompleted: true }) return next;
            IsCutShort = true;
            return null;
        }
    }

    private void List()
    {
        try
        {
            var number = 0;
            foreach (var source in sources)
            {
                var place = ++number;
                var task = new Task<TResult>(() => work(source, place));
                ordered.Add(task, abandoned.Token);
                due.Add(task);
                if (number <= jobs) Start(Work);
            }
        }
        catch (OperationCanceledException) when (abandoned.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // Whoever takes the results gets it in its place.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            ordered.Add(Task.FromException<TResult>(exception));
        }
        finally
        {
            ordered.CompleteAdding();
            due.CompleteAdding();
        }
    }

    private void Work()
    {
        foreach (var task in due.GetConsumingEnumerable())
        {
            if (abandoned.IsCancellationRequested) return;
            task.RunSynchronously(TaskScheduler.Default);
        }
    }
}
