using Disclosure.Testing;
using PublicApiGenerator;

namespace Disclosure.Core.Tests.HouseRules;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_of_the_core_is_as_approved() =>
        ApprovedText.Matches("Disclosure.Core.api.txt", typeof(ReportAudit).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
