using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Examples;

/// <summary>The usual ways in which an example differs from a balanced report, each described in the form's words.</summary>
internal static class ExampleChanges
{
    /// <summary>Another figure in one cell.</summary>
    public static ExampleReport With(this ExampleReport example, string path, Figure figure)
    {
        var cell = example.Report.Form.FindCell(path) ?? throw new ArgumentException($"The form has no cell {path}.", nameof(path));
        return example.With(Becomes(cell.Name, Printed(example.Report[cell]), Printed(figure)), builder => builder.Set(cell, figure));
    }

    /// <summary>The same figure in every cell of a table, block, row or column.</summary>
    public static ExampleReport WithAll(this ExampleReport example, string element, Figure figure)
    {
        var form = example.Report.Form;
        var named = form.FindElement(element) ?? throw new ArgumentException($"The form has no element {element}.", nameof(element));
        var name = named is FormRow row ? new BilingualText(row.Address, row.Name.English) : named.Label;
        var (to, cells) = (Printed(figure), form.Cells.Where(cell => named == cell.Table || named == cell.Block || named == cell.Row || named == cell.Column));
        return example.With(new BilingualText($"“{name.Chinese}”各格：{to.Chinese}", $"every cell of “{name.English}”: {to.English}"), builder =>
        {
            foreach (var cell in cells) builder.Set(cell, figure);
        });
    }

    /// <summary>Other figures in a row, in the order of its columns.</summary>
    public static ExampleReport WithRow(this ExampleReport example, string row, params long[] figures)
    {
        var named = (FormRow)(example.Report.Form.FindElement(row) ?? throw new ArgumentException($"The form has no row {row}.", nameof(row)));
        var cells = example.Report.Form.Cells.Where(cell => cell.Row == named).ToList();
        return example.With(
            new BilingualText($"“{named.Address}”一行：{string.Join('、', figures)}", $"row “{named.Name.English}”: {string.Join(", ", figures)}"),
            builder =>
            {
                foreach (var (cell, figure) in cells.Zip(figures)) builder.Set(cell, figure);
            });
    }

    /// <summary>Another report year.</summary>
    public static ExampleReport OfYear(this ExampleReport example, int year) => example.With(
        Becomes(new BilingualText("报告年度", "report year"), NumberText.Of(example.Report.Year!.Value), NumberText.Of(year)),
        builder => builder.Year = year);

    /// <summary>Another reporting organ.</summary>
    public static ExampleReport OfAuthority(this ExampleReport example, string authority) => example.With(
        Becomes(new BilingualText("报告机关", "reporting organ"), BilingualText.Same(example.Report.Authority ?? ""), BilingualText.Same(authority)),
        builder => builder.Authority = authority);

    /// <summary>Figures of another scope.</summary>
    public static ExampleReport OfScope(this ExampleReport example, ReportScope scope) => example.With(
        scope == ReportScope.Own ? new BilingualText("统计范围：本级", "scope: the organ's own") : new BilingualText("统计范围：汇总", "scope: consolidated"),
        builder => builder.Scope = scope);

    /// <summary>Another text in one section.</summary>
    public static ExampleReport WithText(this ExampleReport example, SectionKind kind, string text) => example.With(
        new BilingualText($"“{FormSection.Of(kind).Heading}”的文字：{text}", $"text of the section “{FormSection.Of(kind).Heading}”: {text}"),
        builder => builder.Sections[(int)kind] = builder.Sections[(int)kind] with { Text = text });

    /// <summary>One more paragraph before the first heading.</summary>
    public static ExampleReport WithPreface(this ExampleReport example, string paragraph) => example.With(
        new BilingualText($"第一个标题之前的文字：{paragraph}", $"text before the first heading: {paragraph}"),
        builder => builder.Preface.Add(new ReportParagraph(paragraph)));

    /// <summary>One section without its text.</summary>
    public static ExampleReport WithoutText(this ExampleReport example, SectionKind kind) => example.With(
        new BilingualText($"“{FormSection.Of(kind).Heading}”这一部分没有文字", $"the section “{FormSection.Of(kind).Heading}” has no text"),
        builder => builder.Sections[(int)kind] = builder.Sections[(int)kind] with { Text = "" });

    /// <summary>One more section at the end.</summary>
    public static ExampleReport WithFurtherSection(this ExampleReport example, string title) => example.With(
        new BilingualText($"末尾增加“七、{title}”这一部分", $"a further section “七、{title}” at the end"),
        builder => builder.Sections.Add(new ReportSection(7, title, "")));

    /// <summary>One section left out.</summary>
    public static ExampleReport WithoutSection(this ExampleReport example, SectionKind kind) => example.With(
        new BilingualText($"没有“{FormSection.Of(kind).Heading}”这一部分", $"the section “{FormSection.Of(kind).Heading}” is left out"),
        builder => builder.Sections.RemoveAt((int)kind));

    /// <summary>One section under another number.</summary>
    public static ExampleReport WithSectionNumber(this ExampleReport example, SectionKind kind, int number) => example.With(
        Becomes(Heading(kind, "编号", "number"), Numeral(FormSection.Of(kind).Number), Numeral(number)),
        builder => builder.Sections[(int)kind] = builder.Sections[(int)kind] with { Number = number });

    /// <summary>One section under another title.</summary>
    public static ExampleReport WithSectionTitle(this ExampleReport example, SectionKind kind, string title) => example.With(
        Becomes(Heading(kind, "标题", "title"), BilingualText.Same(FormSection.Of(kind).Label.Chinese), BilingualText.Same(title)),
        builder => builder.Sections[(int)kind] = builder.Sections[(int)kind] with { Title = title });

    /// <summary>A printed form that differs from the edition's.</summary>
    public static ExampleReport Printing(this ExampleReport example, BilingualText text, FormDeviationKind kind, string element, string printed = "") =>
        example.With(text, builder => builder.Deviations.Add(new FormDeviation(kind, element, printed)));

    private static BilingualText Printed(Figure figure) => figure.Text is { } text ? BilingualText.Same(text) : FigureNames.Of(figure);

    private static BilingualText Becomes(BilingualText what, BilingualText from, BilingualText to) =>
        new($"{what.Chinese}：{from.Chinese} → {to.Chinese}", $"{what.English}: {from.English} → {to.English}");

    private static BilingualText Heading(SectionKind kind, string chinese, string english) =>
        new($"第{FormSection.Numeral(FormSection.Of(kind).Number)}部分的{chinese}", $"{english} of section {FormSection.Numeral(FormSection.Of(kind).Number)}");

    private static BilingualText Numeral(int number) => BilingualText.Same(FormSection.Numeral(number));
}
