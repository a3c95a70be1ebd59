namespace Disclosure.Page.Saved;

/// <summary>A file that the browser saves.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Content">What it holds.</param>
internal sealed record ResultFile(string Name, string MediaType, byte[] Content)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>What the files of an ending are.</summary>
    public static string MediaTypeOf(string ending) => ending switch
    {
        "json" => "application/json",
        "html" => "text/html",
        "xlsx" => $"{Office}spreadsheetml.sheet",
        _ => $"{Office}wordprocessingml.document",
    };
}
