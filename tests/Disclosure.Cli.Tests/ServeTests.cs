using System.IO.Compression;
using System.Net;
using System.Text;
using Disclosure.Cli.Results.Serving;
using Disclosure.Cli.Tests.Running;

namespace Disclosure.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><title>页</title>";
    private readonly Workspace workspace = new();
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient browser = new();
    private readonly PageServer server;
    private readonly Task serving;

    public ServeTests()
    {
        workspace.Write("page/page.js", "let it;");
        workspace.Write("secret.txt", "secret");
        using (var packed = new BrotliStream(File.Create(workspace.PathOf("page/index.html.br")), CompressionLevel.Fastest)) packed.Write(Encoding.UTF8.GetBytes(Page));
        server = PageServer.Open(PageFiles.In(workspace.PathOf("page"))!, null)!;
        serving = Task.Run(() => server.Serve(stop.Token));
    }

    [Fact]
    public async Task A_page_is_given_packed_to_whoever_unpacks_it_and_plain_to_all_others()
    {
        Assert.Equal(Page, await browser.GetStringAsync(server.Address));
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { { "Accept-Encoding", "gzip, br" } } };
        using var reply = await browser.SendAsync(request);
        Assert.Equal(["br"], reply.Content.Headers.ContentEncoding);
        Assert.Equal("text/html; charset=utf-8", reply.Content.Headers.ContentType!.ToString());
        Assert.Equal(await File.ReadAllBytesAsync(workspace.PathOf("page/index.html.br")), await reply.Content.ReadAsByteArrayAsync());
        Assert.Equal("let it;", await browser.GetStringAsync(new Uri(server.Address, "page.js")));
    }

    [Theory]
    [InlineData("missing.js")]
    [InlineData("../secret.txt")]
    [InlineData("..%2Fsecret.txt")]
    [InlineData("%2e%2e/secret.txt")]
    public async Task Nothing_but_the_page_is_given(string path)
    {
        using var reply = await browser.GetAsync($"{server.Address}{path}");
        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_taken_and_nobody_is_answered_by_another_name()
    {
        using var posted = await browser.PostAsync(server.Address, new StringContent("report"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { Host = "reports.example" } };
        using var reply = await browser.SendAsync(request);
        Assert.NotEqual(HttpStatusCode.OK, reply.StatusCode);
    }

    [Fact]
    public void Only_this_machine_can_reach_it() => Assert.True(IPAddress.IsLoopback(IPAddress.Parse(server.Address.Host)));

    [Fact]
    public void A_port_that_is_taken_is_not_taken_again() =>
        Assert.Null(PageServer.Open(PageFiles.In(workspace.PathOf("page"))!, server.Address.Port));

    [Fact]
    public void Without_the_page_the_command_says_how_it_is_made()
    {
        var run = CommandRun.Of("serve");
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("dotnet publish src/Disclosure.Page", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_is_a_number() => Assert.Contains("--port", CommandRun.Of("serve", "--port", "70000").Error, StringComparison.Ordinal);

    public void Dispose()
    {
        stop.Cancel();
        serving.Wait();
        server.Dispose();
        browser.Dispose();
        stop.Dispose();
        workspace.Dispose();
    }
}
