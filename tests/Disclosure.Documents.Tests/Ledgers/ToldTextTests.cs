using System.Text;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Documents.Tests.Ledgers;

/// <summary>Which numbers and words of a ledger are told, and which are not since they may be of a person.</summary>
public sealed class ToldTextTests
{
    private const string Heads = "编号,收到日期,申请人类型,答复日期,办理结果";

    [Theory]
    [InlineData("2025-017", "2025-017")]
    [InlineData("17", "17")]
    [InlineData("20250017", "20250017")]
    [InlineData("2025030301", "2025030301")]
    [InlineData("XXGK-2025-17", "XXGK-2025-17")]
    [InlineData("YSQ2025017", "YSQ2025017")]
    [InlineData("依申请公开〔2025〕12号", "依申请公开〔2025〕12号")]
    [InlineData("2025年第12号", "2025年第12号")]
    [InlineData("２０２５－０１７", "２０２５－０１７")]
    [InlineData("青交公开〔2025〕12号", "…〔2025〕12号")]
    [InlineData("张三2025-017", "…2025-017")]
    [InlineData("wang-2025-017", "…-2025-017")]
    public void A_number_of_a_case_is_its_name_without_what_may_be_a_name_of_a_person(string number, string id)
    {
        var reading = Read($"{Heads}\n{number},2025-03-03,自然人,,");

        Assert.Equal((id, true), (reading.Ledger!.Cases[0].Id, reading.Ledger.Cases[0].IsNumbered));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("张三")]
    [InlineData("110101199003078515")]
    [InlineData("110101900307851")]
    [InlineData("身份证110101199003078515")]
    [InlineData("13800138000")]
    [InlineData("138-0013-8000")]
    [InlineData("138 0013 8000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("+8613800138000")]
    [InlineData("2019-138001")]
    [InlineData("65432100")]
    [InlineData("20191234")]
    [InlineData("E12345678")]
    [InlineData("E20250017")]
    [InlineData("a@b.cn")]
    [InlineData("京A12345")]
    [InlineData("2025-138001380002025")]
    public void What_may_be_of_a_person_is_no_number_of_a_case_and_is_not_told(string number)
    {
        var reading = Read($"{Heads}\n{number},2025-03-03,自然人,,");
        var record = reading.Ledger!.Cases[0];

        Assert.Equal(("#2", false, "第 2 行"), (record.Id, record.IsNumbered, record.Name.Chinese));
        Assert.Equal(["DP1313"], reading.Problems.Select(problem => problem.Code));
        Assert.DoesNotContain(number, $"{reading.Problems[0]} {reading.Problems[0].Message()}", StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_are_not_told_are_still_kept_apart_and_known_again()
    {
        var ledger = Read($"{Heads}\n张三,2025-03-03,自然人,,\n李四,2025-03-03,自然人,,\n张三,2025-03-04,自然人,,\n甲某2025-1,2025-03-03,自然人,,\n乙某2025-1,2025-03-03,自然人,,").Ledger!;

        Assert.Equal(["#2", "#3", "#2", "…2025-1", "#6"], ledger.Cases.Select(record => record.Id));
        Assert.Equal(["第 2 行", "第 3 行", "第 4 行", "…2025-1", "第 6 行"], ledger.Cases.Select(record => record.Name.Chinese));
    }

    [Theory]
    [InlineData("张三")]
    [InlineData("王公民")]
    [InlineData("张三公司")]
    [InlineData("予以公开13800138000")]
    [InlineData("公开给Wang")]
    [InlineData("高")]
    public void Words_that_may_be_of_a_person_are_counted_but_not_told(string word)
    {
        var reading = Read($"{Heads}\n1,2025-03-03,{word},2025-03-04,予以公开\n2,2025-03-03,自然人,2025-03-04,{word}");

        Assert.Equal(["DP1307", "DP1307"], reading.Problems.Select(problem => problem.Code));
        Assert.All(reading.Problems, problem => Assert.DoesNotContain(word, problem.Message(), StringComparison.Ordinal));
        Assert.Equal((CaseRecord.NotShown, CaseRecord.NotShown), (reading.Ledger!.Cases[0].ApplicantWords, reading.Ledger.Cases[1].DispositionWords));
    }

    private static LedgerReading Read(string text) => CaseLedger.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
