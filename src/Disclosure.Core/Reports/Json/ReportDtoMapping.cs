using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Reports.Json;

/// <summary>Between the report and its shape in JSON.</summary>
internal static class ReportDtoMapping
{
    public static ReportDto ToDto(AnnualDisclosureReport report)
    {
        var printed = report.Form.Cells.Where(cell => report[cell].State != FigureState.Absent).ToList();
        var places = printed.Where(cell => report[cell].Place is not null || IsPrintedOtherwise(report[cell])).ToList();
        return new ReportDto
        {
            Year = report.Year,
            Edition = report.Edition.Key,
            Authority = report.Authority,
            OrganKind = report.GivenOrganKind,
            Scope = ScopeDto.Of(report.ScopeInference),
            Signed = DateDto.Of(report.SignedOn),
            Published = DateDto.Of(report.PublishedOn),
            Cells = [.. printed.Select(cell => KeyValuePair.Create(cell.Path, report[cell]))],
            Sections = report.Sections?.Select(ToDto).ToArray(),
            Deviations = report.Deviations.Count == 0 ? null : [.. report.Deviations.Select(ToDto)],
            Places = places.Count == 0 ? null : places.ToDictionary(cell => cell.Path, cell => ToDto(report[cell])),
        };
    }

    /// <summary>The report of a shape.</summary>
    /// <param name="dto">The shape.</param>
    /// <param name="given">The edition where the JSON does not say it.</param>
    /// <param name="forms">The editions there are.</param>
    public static ReportReading ToReport(ReportDto dto, ReportEdition? given, FormCatalogue forms)
    {
        if (FormOf(dto, given, forms) is not Form form) return ReportReading.Failed(new ReadingProblem(ProblemCatalogue.NoEdition, null));
        var builder = new ReportBuilder(form, dto.Year)
        {
            Authority = dto.Authority,
            OrganKind = dto.OrganKind,
            ScopeAsGiven = dto.Scope?.ToScope(),
            SignedOn = dto.Signed?.ToDate(),
            PublishedOn = dto.Published?.ToDate(),
            Sections = dto.Sections?.Select(ToSection).ToList(),
        };
        foreach (var deviation in dto.Deviations ?? []) builder.Deviations.Add(ToDeviation(deviation));

        var cells = dto.Cells ?? [];
        foreach (var (path, figure) in cells)
        {
            if (FindCell(builder.Form, path) is not FormCell cell) continue;
            var place = dto.Places?.GetValueOrDefault(path);
            builder.Set(cell, figure.PrintedAs(place?.Text).At(place?.ToPlace()));
        }

        var unknown = cells.Select(cell => cell.Key).Concat(dto.Places?.Keys ?? Enumerable.Empty<string>())
            .Distinct().Where(path => FindCell(builder.Form, path) is null)
            .Select(path => UnknownPath(path, builder.Form)).ToArray();
        return new ReportReading(unknown.Length == 0 ? builder.Build() : null, unknown) { IsOfContract = true };
    }

    // An edition that the document names counts, then the year's, then the one given by the caller.
    private static Form? FormOf(ReportDto dto, ReportEdition? given, FormCatalogue forms)
    {
        if (dto.Edition is not null) return forms.Find(dto.Edition);
        return (dto.Year is int year ? forms.ForYear(year) : null) ?? (given is null ? null : forms.Find(given));
    }

    // The contract spells cells by their paths alone; a printed address would let one cell stand twice.
    private static FormCell? FindCell(Form form, string path) => form.FindCell(path) is { } cell && cell.Path == path ? cell : null;

    private static ReadingProblem UnknownPath(string path, Form form)
    {
        var hint = form.Catalogue.Forms.FirstOrDefault(other => FindCell(other, path) is not null) is { } owner
            ? new BilingualText($"，它属于{owner.Name.Chinese}", $"; it belongs to the {owner.Name.English}")
            : BilingualText.Same("");
        return new ReadingProblem(ProblemCatalogue.UnknownPath, null, ("edition", form.Name), ("actual", BilingualText.Same(path)), ("expected", hint));
    }

    private static ReportSection ToSection(SectionDto? section) => new(
        Required(section, "sections[]").Number, Required(section?.Title, "title"), Required(section?.Text, "text"), section?.Place?.ToPlace());

    private static FormDeviation ToDeviation(DeviationDto? deviation) => new(
        Required(deviation, "deviations[]").Kind ?? throw Missing("kind"),
        Required(deviation?.Element, "element"), Required(deviation?.Printed, "printed"), deviation?.Place?.ToPlace());

    private static T Required<T>(T? value, string name)
        where T : class => value ?? throw Missing(name);

    private static JsonFault Missing(string name) => new(new BilingualText($"缺少“{name}”。", $"“{name}” is missing."));

    private static bool IsPrintedOtherwise(Figure figure) => figure.State == FigureState.Number && figure.Text is not null;

    private static SectionDto ToDto(ReportSection section) =>
        new(section.Number, section.Title, section.Text, section.WordCount, PlaceDto.Of(section.Place));

    private static PlaceDto ToDto(Figure figure) =>
        PlaceDto.Of(figure.Place, IsPrintedOtherwise(figure) ? figure.Text : null);

    private static DeviationDto ToDto(FormDeviation deviation) =>
        new(deviation.Kind, deviation.Element, deviation.Printed, PlaceDto.Of(deviation.Place));
}
