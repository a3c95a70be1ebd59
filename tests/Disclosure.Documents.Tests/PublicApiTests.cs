using Disclosure.Testing;
using PublicApiGenerator;

namespace Disclosure.Documents.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_of_the_documents_is_as_approved() =>
        ApprovedText.Matches("Disclosure.Documents.api.txt", typeof(ReportDocument).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
