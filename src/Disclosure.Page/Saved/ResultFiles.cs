using System.Text;
using Disclosure.Messages;
using Disclosure.Page.Dropped;
using Disclosure.Results.Checking;
using Disclosure.Results.Html;
using Disclosure.Results.Json;
using Disclosure.Results.Xlsx;

namespace Disclosure.Page.Saved;

/// <summary>The result of a check as the command writes it, byte for byte: of the documents as they were dropped.</summary>
internal static class ResultFiles
{
    /// <summary>The result in a format.</summary>
    /// <param name="desk">The documents.</param>
    /// <param name="ending">The format, by the ending of its files: html, json or xlsx.</param>
    /// <param name="language">The language.</param>
    /// <param name="breathe">Lets the browser do what is due in between.</param>
    public static async Task<byte[]> WriteAsync(Desk desk, string ending, DisplayLanguage language, Func<Task> breathe)
    {
        using var target = new MemoryTarget();
        using var text = new StringWriter { NewLine = "\n" };
        ICheckWriter writer = ending switch
        {
            "json" => new CheckJson(text, language),
            "xlsx" => new CheckXlsx(target, language),
            _ => new CheckHtml(text, language),
        };
        using var held = writer as IDisposable;
        var tally = new CheckTally();
        foreach (var document in desk.Documents)
        {
            var input = document.AsDropped(language);
            tally.Add(input);
            writer.Prepare(input)();
            await breathe();
        }

        writer.Finish(new RunSummary(tally, []) { Notes = [.. desk.Notes(isTable: ending == "xlsx")] });
        return ending == "xlsx" ? target.ToArray() : Encoding.UTF8.GetBytes(text.ToString());
    }
}
