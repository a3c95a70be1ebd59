using Disclosure.Cli.Running;

namespace Disclosure.Cli.Tests.Batches;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    public void Results_come_in_the_order_of_the_inputs(int jobs)
    {
        var random = new Random(7);
        var delays = Enumerable.Range(0, 60).Select(_ => random.Next(3)).ToList();
        var work = new OrderedWork<int, (int Delay, int Number)>(delays, jobs, Slowly, CancellationToken.None);

        Assert.Equal(delays.Select((delay, place) => (delay, place + 1)), work.Results());
        Assert.False(work.IsCutShort);

        static (int Delay, int Number) Slowly(int delay, int number)
        {
            Thread.Sleep(delay);
            return (delay, number);
        }
    }

    [Fact]
    public void No_more_are_worked_on_at_once_than_asked_for()
    {
        var (now, most) = (0, 0);
        var counting = new Lock();
        var work = new OrderedWork<int, int>(Enumerable.Range(0, 40), 3, Watched, CancellationToken.None);

        Assert.Equal(40, work.Results().Count());
        Assert.InRange(most, 2, 3);

        int Watched(int source, int number)
        {
            var present = Interlocked.Increment(ref now);
            lock (counting) most = Math.Max(most, present);
            Thread.Sleep(2);
            Interlocked.Decrement(ref now);
            return source;
        }
    }

    [Fact]
    public async Task Few_inputs_are_listed_ahead_of_a_slow_one()
    {
        const int jobs = 4;
        using var gate = new ManualResetEventSlim();
        var listed = 0;
        var work = new OrderedWork<int, int>(Listing(), jobs, (source, number) =>
        {
            if (number == 1) gate.Wait();
            return source;
        }, CancellationToken.None);

        using var results = work.Results().GetEnumerator();
        var first = Task.Run(results.MoveNext);
        await Task.Delay(300);
        Assert.InRange(listed, jobs, 6 * jobs);
        gate.Set();
        Assert.True(await first);

        IEnumerable<int> Listing()
        {
            for (; ; listed++) yield return listed;
        }
    }

    [Fact]
    public void A_wish_to_stop_leaves_what_is_done_up_to_the_first_that_is_not()
    {
        using var stop = new CancellationTokenSource();
        using var gate = new ManualResetEventSlim();
        var work = new OrderedWork<int, int>(Enumerable.Range(1, 1000), 4, (source, _) =>
        {
            if (source == 6) gate.Wait();
            return source;
        }, stop.Token);
        stop.CancelAfter(300);

        Assert.Equal([1, 2, 3, 4, 5], work.Results());
        Assert.True(work.IsCutShort);
        gate.Set();
    }

    [Fact]
    public void A_fault_in_listing_stands_behind_the_results_before_it()
    {
        var work = new OrderedWork<int, int>(Listing(), 2, (source, _) => source, CancellationToken.None);
        var met = new List<int>();

        Assert.Throws<NotSupportedException>(() =>
        {
            foreach (var result in work.Results()) met.Add(result);
        });
        Assert.Equal([1, 2], met);

        static IEnumerable<int> Listing()
        {
            yield return 1;
            yield return 2;
            throw new NotSupportedException();
        }
    }
}
