using System.Net;

namespace Disclosure.Cli.Results.Serving;

/// <summary>
/// Gives the files of the page to browsers of this machine alone: it listens at the loopback address, answers nobody who calls it by another name,
/// and takes nothing.
/// </summary>
internal sealed class PageServer : IDisposable
{
    private const int FirstPort = 8613;
    private const int PortsTried = 50;
    private readonly HttpListener listener;
    private readonly PageFiles files;

    private PageServer(HttpListener listener, PageFiles files, Uri address)
    {
        this.listener = listener;
        this.files = files;
        Address = address;
    }

    /// <summary>Where the page is to be found.</summary>
    public Uri Address { get; }

    /// <summary>Begins to listen.</summary>
    /// <param name="files">The page.</param>
    /// <param name="port">The port; the first that is free of some when null.</param>
    /// <returns>Null where none is free.</returns>
    public static PageServer? Open(PageFiles files, int? port) => (port is int given ? [given] : Enumerable.Range(FirstPort, PortsTried))
        .Select(each => OpenAt(files, each)).FirstOrDefault(server => server is not null);

    /// <summary>Answers until it is to stop.</summary>
    /// <param name="stop">The wish to stop.</param>
    public void Serve(CancellationToken stop)
    {
        using var stopping = stop.Register(listener.Stop);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var context = listener.GetContext();
                ThreadPool.QueueUserWorkItem(_ => Answer(context));
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                if (!listener.IsListening) return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Close();

    private static PageServer? OpenAt(PageFiles files, int port)
    {
        var address = new Uri($"http://127.0.0.1:{port}/");
        var listener = new HttpListener();
        listener.Prefixes.Add(address.AbsoluteUri);
        try
        {
            listener.Start();
            return new PageServer(listener, files, address);
        }
        catch (HttpListenerException)
        {
            listener.Close();
            return null;
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var (request, response) = (context.Request, context.Response);
        try
        {
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Cache-Control"] = "no-cache";
            if (request.HttpMethod is not ("GET" or "HEAD")) response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            else if (request.Url?.Authority != Address.Authority) response.StatusCode = (int)HttpStatusCode.MisdirectedRequest;
            else if (files.Find(request.Url.AbsolutePath, TakesPacked(request)) is not { } file) response.StatusCode = (int)HttpStatusCode.NotFound;
            else Write(file, response, request.HttpMethod == "GET");
            response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
        {
            // Whoever asked went away, or the file did: nobody is left to be told.
            response.Abort();
        }
    }

    private static bool TakesPacked(HttpListenerRequest request) =>
        request.Headers["Accept-Encoding"]?.Split(',').Any(each => each.Trim() == "br") == true;

    private static void Write(PageFile file, HttpListenerResponse response, bool hasContent)
    {
        response.ContentType = file.MediaType;
        response.ContentLength64 = file.Bytes.Length;
        if (file.IsPacked) response.Headers["Content-Encoding"] = "br";
        response.Headers["Vary"] = "Accept-Encoding";
        if (hasContent) response.OutputStream.Write(file.Bytes);
    }
}
