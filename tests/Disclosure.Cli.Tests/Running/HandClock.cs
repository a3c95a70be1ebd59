namespace Disclosure.Cli.Tests.Running;

/// <summary>A clock that goes on when it is told to, and then rings its timers.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly List<Action> timers = [];
    private long now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        timers.Add(() => callback(state));
        return new NoTimer();
    }

    public void Pass(TimeSpan time)
    {
        now += time.Ticks;
        timers.ForEach(ring => ring());
    }

    private sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
