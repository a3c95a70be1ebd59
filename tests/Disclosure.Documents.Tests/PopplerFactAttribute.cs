namespace Disclosure.Documents.Tests;

/// <summary>A fact that poppler's <c>pdftoppm</c> judges, by drawing pages; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftoppm"))))
        {
            Skip = "poppler's pdftoppm is not installed, so no pages can be drawn";
        }
    }
}
