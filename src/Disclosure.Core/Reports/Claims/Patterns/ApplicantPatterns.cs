using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>How reports say from whom applications came, and how.</summary>
internal static class ApplicantPatterns
{
    // Whoever applies may be called so.
    private static readonly IReadOnlyList<ClaimReading> Citizens =
        [.. NamedReadings.Of(FormKey.Of(ApplicantKind.NaturalPerson), "自然人", "natural persons", ApplicantKind.NaturalPerson), NamedReadings.Received,
            NamedReadings.ReceivedAndCarried];

    // All but natural persons; a report that gives 总计 and 自然人 alone tells it as well.
    private static readonly IReadOnlyList<ClaimReading> Organizations =
        [.. AllOf(ApplicantKind.Total).Zip(AllOf(ApplicantKind.NaturalPerson), (all, natural) => all.Minus(natural))];

    /// <summary>The patterns.</summary>
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        Of("naturalPerson", "自然人", "natural persons", WordClass.NaturalPerson, ApplicantKind.NaturalPerson),
        Of("citizen", "公民", "citizens", WordClass.Citizen, ApplicantKind.NaturalPerson) with { Readings = _ => Citizens },
        Of("organization", "法人和其他组织", "legal persons and organizations", WordClass.Organization) with { Readings = _ => Organizations },
        Of("commercialEnterprise", "商业企业", "commercial enterprises", WordClass.CommercialEnterprise, ApplicantKind.CommercialEnterprise),
        Of("researchInstitution", "科研机构", "research institutions", WordClass.ResearchInstitution, ApplicantKind.ResearchInstitution),
        Of("publicInterest", "社会公益组织", "public interest organizations", WordClass.PublicInterest, ApplicantKind.PublicInterestOrganization),
        Of("legalService", "法律服务机构", "legal service organizations", WordClass.LegalService, ApplicantKind.LegalServiceOrganization),
        Of("otherOrganization", "其他组织", "other organizations", WordClass.OtherOrganization, ApplicantKind.OtherOrganization),
        By("online", "通过网络", "online", WordClass.Online),
        By("byMail", "通过信函", "by mail", WordClass.ByMail),
        By("inPerson", "当面", "in person", WordClass.InPerson),
        By("byFax", "通过传真", "by fax", WordClass.ByFax),
        By("channel", "其他途径", "in other ways", WordClass.Channel),
    ];

    private static IReadOnlyList<ClaimReading> AllOf(ApplicantKind kind) =>
        NamedReadings.Of(kind == ApplicantKind.Total ? "" : FormKey.Of(kind), kind == ApplicantKind.Total ? "" : "自然人", "applicants", kind);

    private static ClaimPattern Of(string id, string chinese, string english, WordClass word, params ApplicantKind[] kinds)
    {
        var readings = NamedReadings.Of(id, chinese, english, kinds);
        return new ClaimPattern
        {
            Id = id,
            Says = new BilingualText($"{chinese}的申请", $"applications of {english}"),
            Topic = Topic.Applications,
            Words = [word],
            Rank = PatternRank.Part,
            Dimension = Dimension.Applicant,
            CountsInBrackets = true,
            Readings = _ => readings,
            Example = ApplicationPatterns.PartOf($"{chinese}申请"),
            Counterexample = ApplicationPatterns.PartOfMessages(chinese),
        };
    }

    // No table counts how applications came in; the parts still make up their total.
    private static ClaimPattern By(string id, string chinese, string english, WordClass word) => new()
    {
        Id = id,
        Says = new BilingualText($"{chinese}提出的申请", $"applications made {english}"),
        Topic = Topic.Applications,
        Words = [word],
        Rank = PatternRank.Part,
        Dimension = Dimension.Channel,
        Readings = _ => [],
        Example = ApplicationPatterns.PartOf($"{chinese}申请"),
        Counterexample = ApplicationPatterns.PartOfMessages(chinese),
    };
}
