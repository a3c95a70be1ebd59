using System.Diagnostics;

namespace Disclosure.Documents.Tests;

/// <summary>Draws the pages of a PDF file as poppler does.</summary>
internal static class RenderedPages
{
    /// <summary>The pages, each as the bytes of a grey picture.</summary>
    public static IReadOnlyList<byte[]> Of(byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("pages");
        try
        {
            var path = Path.Combine(folder.FullName, "in.pdf");
            File.WriteAllBytes(path, file);
            using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-gray", "-r", "72", path, Path.Combine(folder.FullName, "out")]) { RedirectStandardError = true })!;
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, said);
            return [.. folder.GetFiles("out*.pgm").OrderBy(picture => picture.Name, StringComparer.Ordinal).Select(picture => File.ReadAllBytes(picture.FullName))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
