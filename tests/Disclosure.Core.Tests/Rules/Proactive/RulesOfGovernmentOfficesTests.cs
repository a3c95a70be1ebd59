using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules.Proactive;

/// <summary>The office of a government that can make 规章 may report its government's: a warning, where another organ's are an error.</summary>
public sealed class RulesOfGovernmentOfficesTests
{
    [Theory]
    [InlineData("云岭省人民政府办公厅", RuleSeverity.Warning)]
    [InlineData("北京市人民政府办公厅", RuleSeverity.Warning)]
    [InlineData("广西壮族自治区人民政府办公厅", RuleSeverity.Warning)]
    [InlineData("石家庄市人民政府办公室", RuleSeverity.Warning)]
    [InlineData("石家庄市政府办公室", RuleSeverity.Warning)]
    [InlineData("延边朝鲜族自治州人民政府办公室", RuleSeverity.Warning)]
    [InlineData("青石县人民政府办公室", RuleSeverity.Error)]
    [InlineData("石家庄市财政局", RuleSeverity.Error)]
    [InlineData("石家庄市人民政府研究室办公室", RuleSeverity.Error)]
    [InlineData("云岭省机关事务管理局", RuleSeverity.Error)]
    public void The_office_of_a_rule_maker_is_warned_and_others_err(string authority, RuleSeverity severity)
    {
        var report = SampleReports.Balanced2021.With("proactive.administrativeRules.inForce", 6L).ToBuilder();
        (report.Authority, report.OrganKind) = (authority, null);
        var finding = Assert.Single(ReportAudit.Run(report.Build()).Findings, finding => finding.RuleId == "DC2002");
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(severity == RuleSeverity.Warning, finding.Message().Contains("办公厅（室）", StringComparison.Ordinal));
    }
}
