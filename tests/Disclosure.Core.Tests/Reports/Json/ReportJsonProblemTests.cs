using Disclosure.Messages;
using Disclosure.Reports.Json;
using Disclosure.Reports.Problems;

namespace Disclosure.Core.Tests.Reports.Json;

public sealed class ReportJsonProblemTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("{")]
    [InlineData("{\"year\": 2021,}")]
    [InlineData("{\"year\": 2021} {}")]
    [InlineData("{\"year\": \"2021\"}")]
    [InlineData("{\"year\": 2021.5}")]
    [InlineData("{\"year\": 99999999999}")]
    [InlineData("{\"edition\": 2021}")]
    [InlineData("{\"year\": 2021, \"colour\": \"red\"}")]
    [InlineData("{\"year\": 2021, \"authority\": \"\\ud800\"}")]
    [InlineData("{\"year\": 2021, \"cells\": []}")]
    [InlineData("{\"year\": 2021, \"sections\": {}}")]
    [InlineData("{\"year\": 2021, \"sections\": [null]}")]
    [InlineData("{\"year\": 2021, \"sections\": [{\"number\": 1, \"title\": \"总体情况\"}]}")]
    [InlineData("{\"year\": 2021, \"sections\": [{\"title\": null, \"text\": \"\"}]}")]
    [InlineData("{\"year\": 2021, \"sections\": [{\"title\": \"甲\", \"text\": \"乙\", \"place\": {\"shelf\": 1}}]}")]
    [InlineData("{\"year\": 2021, \"deviations\": [null]}")]
    [InlineData("{\"year\": 2021, \"deviations\": [{\"kind\": \"lost\", \"element\": \"\", \"printed\": \"\"}]}")]
    [InlineData("{\"year\": 2021, \"deviations\": [{\"kind\": 1, \"element\": \"\", \"printed\": \"\"}]}")]
    [InlineData("{\"year\": 2021, \"deviations\": [{\"element\": \"\", \"printed\": \"\"}]}")]
    [InlineData("{\"year\": 2021, \"deviations\": [{\"kind\": \"unknownRow\", \"printed\": \"\"}]}")]
    [InlineData("{\"year\": 2021, \"places\": [1]}")]
    public void Json_that_breaks_the_contract_is_a_problem(string json) => AssertRefused(json, ProblemCatalogue.MalformedJson);

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775808")]
    [InlineData("1e19")]
    [InlineData("1e400")]
    [InlineData("01")]
    [InlineData("NaN")]
    public void A_cell_that_holds_no_figure_is_a_problem(string value) =>
        AssertRefused($"{{\"year\": 2021, \"cells\": {{\"reconsideration.total\": {value}}}}}", ProblemCatalogue.MalformedJson);

    [Theory]
    [InlineData("{\"year\": 2021, \"cells\": {\"reconsideration.total\": 1, \"reconsideration.total\": 1}}")]
    [InlineData("{\"year\": 2021, \"cells\": {\"reconsideration.total\": 1, \"reconsideration\\u002etotal\": 2}}")]
    [InlineData("{\"year\": 2021, \"cells\": {\"reconsideration.total\": 1}, \"cells\": {}}")]
    [InlineData("{\"year\": 2021, \"year\": 2022, \"cells\": {}}")]
    [InlineData("{\"year\": 2021, \"places\": {\"reconsideration.total\": {\"line\": 1}, \"reconsideration.total\": {\"line\": 2}}}")]
    [InlineData("{\"year\": 2021, \"sections\": [{\"title\": \"甲\", \"text\": \"乙\", \"text\": \"丙\"}]}")]
    public void What_stands_twice_is_a_problem(string json) => AssertRefused(json, ProblemCatalogue.MalformedJson);

    [Theory]
    [InlineData("cells", "applications.otherHandling.total", "1")]
    [InlineData("cells", "行政复议 × 总计", "1")]
    [InlineData("cells", "", "null")]
    [InlineData("cells", "Reconsideration.Total", "null")]
    [InlineData("places", "applications.nothing.total", "{\"line\": 1}")]
    public void A_path_that_names_no_cell_is_a_problem(string part, string path, string value) =>
        AssertRefused($"{{\"year\": 2021, \"{part}\": {{\"{path}\": {value}}}}}", ProblemCatalogue.UnknownPath);

    [Fact]
    public void Text_that_is_no_unicode_is_a_problem() =>
        AssertRefused("{\"year\": 2021, \"authority\": \"" + '\ud800' + "\"}", ProblemCatalogue.MalformedJson);

    [Fact]
    public void The_line_of_what_stands_twice_is_told() =>
        Assert.Equal(2, AssertRefused("{\"year\": 2021,\n\"year\": 2021}", ProblemCatalogue.MalformedJson).Place?.Line);

    [Fact]
    public void Every_unknown_path_is_told()
    {
        var reading = ReportJson.Read("""{"year": 2021, "cells": {"a": 1, "reconsideration.total": 1, "b": 2}, "places": {"b": {"line": 1}, "c": {"line": 1}}}""");

        Assert.Equal(3, reading.Problems.Count);
        Assert.Null(reading.Report);
    }

    [Fact]
    public void A_path_of_the_other_edition_is_told_as_such()
    {
        var problem = AssertRefused("""{"year": 2021, "cells": {"proactive.centralizedProcurement.projectCount": 1}}""", ProblemCatalogue.UnknownPath);

        Assert.Contains("属于2019年版（试行）", problem.Message(), StringComparison.Ordinal);
        Assert.Contains("Trial format of 2019", problem.Message(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"year\": 2018, \"cells\": {}}")]
    [InlineData("{\"edition\": \"Trial2019\"}")]
    [InlineData("{\"edition\": \"2021\", \"year\": 2021}")]
    public void Without_an_edition_there_is_no_form(string json) => AssertRefused(json, ProblemCatalogue.NoEdition);

    [Fact]
    public void The_line_of_a_fault_is_told() =>
        Assert.Equal(3, AssertRefused("{\n\"year\": 2021,\n\"cells\": {\"reconsideration.total\": true}\n}", ProblemCatalogue.MalformedJson).Place?.Line);

    [Fact]
    public void A_text_that_is_null_is_misuse() => Assert.Throws<ArgumentNullException>(() => ReportJson.Read(null!));

    private static ReadingProblem AssertRefused(string json, ProblemKind kind)
    {
        var reading = ReportJson.Read(json);

        Assert.Null(reading.Report);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(kind.Code, problem.Code);
        return problem;
    }
}
