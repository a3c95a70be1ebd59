using System.Runtime.CompilerServices;

namespace Disclosure.Documents.Tests.Office;

/// <summary>A test that prints documents; where no LibreOffice is installed it is skipped, and its name says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute([CallerMemberName] string? name = null)
    {
        Skip = LibreOffice.Missing;
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
