using System.Runtime.InteropServices;

namespace Disclosure.Cli.Running;

/// <summary>
/// The wish from outside to stop: Ctrl-C, or that the process be ended. Within a <see cref="Grace"/> the first such wish
/// only asks the work to stop; without one, and from the second on, the process ends, and what must be removed before is.
/// </summary>
#pragma warning disable CA1001 // It lives as long as the process.
internal sealed class Interruption
#pragma warning restore CA1001
{
    private const int SignalBase = 128;
    private static readonly (PosixSignal Signal, int Number)[] Signals = [(PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15), (PosixSignal.SIGHUP, 1)];
    private readonly Lock holding = new();
    private readonly HashSet<string> drafts = [];
    private readonly CancellationTokenSource asked = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private int graces;
    private int number = 2;

    /// <summary>The wish to stop.</summary>
    public CancellationToken Token => asked.Token;

    /// <summary>What the command answers when it was stopped, as shells have it: 128 and the signal's number.</summary>
    public int ExitCode => SignalBase + number;

    /// <summary>While it is held, the first wish to stop leaves the process running and cancels <see cref="Token"/>.</summary>
    public IDisposable Grace()
    {
        Listen();
        lock (holding) graces++;
        return new Held(() => { lock (holding) graces--; });
    }

    /// <summary>While it is held, a file is removed where the process is made to end.</summary>
    public IDisposable Removing(string draft)
    {
        Listen();
        lock (holding) drafts.Add(draft);
        return new Held(() => { lock (holding) drafts.Remove(draft); });
    }

    /// <summary>Takes a wish to stop.</summary>
    /// <param name="signal">The signal's number.</param>
    /// <returns>Whether the process goes on.</returns>
    public bool Ask(int signal)
    {
        lock (holding)
        {
            if (graces > 0 && !asked.IsCancellationRequested)
            {
                number = signal;
                asked.Cancel();
                return true;
            }

            foreach (var draft in drafts) File.Delete(draft);
            return false;
        }
    }

    private void Listen()
    {
        lock (holding)
        {
            if (registrations.Count > 0) return;
            foreach (var (signal, each) in Signals) registrations.Add(PosixSignalRegistration.Create(signal, context => context.Cancel = Ask(each)));
        }
    }

    private sealed class Held(Action release) : IDisposable
    {
        public void Dispose() => release();
    }
}
