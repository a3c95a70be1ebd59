using System.Collections.Frozen;
using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>One of the six statutory sections, the same in both editions.</summary>
public sealed class FormSection : FormElement
{
    private const string Numerals = "一二三四五六七八九十";

    private FormSection(SectionKind kind, string title, string english, BilingualText article, params string[] aliases)
        : base($"sections.{FormKey.Of(kind)}", new BilingualText(title, english), article, aliases) => Kind = kind;

    /// <summary>All six, in printed order.</summary>
    public static IReadOnlyList<FormSection> All { get; } =
    [
        new(SectionKind.Overview, "总体情况", "Overview", LegalBasis.Regulation("第五十条", "Art. 50"),
            "工作基本情况", "总体工作情况", "概述"),
        new(SectionKind.ProactiveDisclosure, "主动公开政府信息情况", "Proactive disclosure", LegalBasis.Regulation("第五十条第一款第（一）项", "Art. 50(1)"),
            "行政机关主动公开政府信息情况"),
        new(SectionKind.Applications, "收到和处理政府信息公开申请情况", "Applications received and processed", LegalBasis.Regulation("第五十条第一款第（二）项", "Art. 50(2)"),
            "行政机关收到和处理政府信息公开申请情况", "依申请公开政府信息情况", "收到和处理<依申请公开|依申请公开政府信息|信息公开申请>情况"),
        new(SectionKind.ReconsiderationAndLitigation, "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation",
            LegalBasis.Regulation("第五十条第一款第（三）项", "Art. 50(3)"),
            "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "[政府信息公开]行政复议<和|及|与><行政诉讼|诉讼>情况", "行政复议、行政诉讼情况"),
        new(SectionKind.ProblemsAndImprovements, "存在的主要问题及改进情况", "Main problems and improvements", LegalBasis.Regulation("第五十条第一款第（四）项", "Art. 50(4)"),
            "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "存在[的][主要]问题<和|及|与>改进措施"),
        new(SectionKind.OtherMatters, "其他需要报告的事项", "Other matters", LegalBasis.Regulation("第五十条第一款第（五）项", "Art. 50(5)"),
            "其他需要报告的情况", "其他报告的事项", "其他需要说明的<事项|情况>"),
    ];

    private static readonly FrozenDictionary<string, FormSection> ByWording = All
        .SelectMany(section => section.KnownWordings.Select(wording => (wording, section)))
        .DistinctBy(pair => pair.wording).ToFrozenDictionary(pair => pair.wording, pair => pair.section, StringComparer.Ordinal);

    /// <summary>None: a section holds a table, but is no part of one.</summary>
    public override FormTable? Table => null;

    /// <summary>Which of the six this is.</summary>
    public SectionKind Kind { get; }

    /// <summary>The printed number, 1 to 6.</summary>
    public int Number => (int)Kind + 1;

    /// <summary>The heading as printed, such as 一、总体情况.</summary>
    public string Heading => $"{Numeral(Number)}、{Label.Chinese}";

    /// <summary>The section of one kind.</summary>
    /// <param name="kind">The kind asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no section.</exception>
    public static FormSection Of(SectionKind kind) => All[(int)Guard.Against.UndefinedValue(kind)];

    /// <summary>Finds the section that a printed title names.</summary>
    /// <param name="title">The title without its number; typography does not count.</param>
    /// <returns>The section, or null when the title names none of the six.</returns>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    public static FormSection? Named(string title) =>
        ByWording.GetValueOrDefault(PrintedLabel.Fold(title)) ?? ByWording.GetValueOrDefault(PrintedLabel.Fold(PrintedLabel.WithoutGuidance(title)));

    /// <summary>
    /// The section that a numbered title names: by a known wording, else by words of its own, which count under the section's own
    /// number alone.
    /// </summary>
    internal static FormSection? Titled(int? number, string title) =>
        Named(title) ?? (number is >= 1 and <= 6 && SectionWords.KindOf(title) is { } kind && (int)kind + 1 == number ? Of(kind) : null);

    /// <summary>The Chinese numeral of a section's number.</summary>
    /// <param name="number">From 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 10.</exception>
    public static string Numeral(int number) =>
        number is >= 1 and <= 10
            ? Numerals[number - 1].ToString()
            : throw new ArgumentOutOfRangeException(nameof(number), number, "Sections are numbered from 1 to 10.");

    /// <summary>The number that a Chinese numeral names.</summary>
    /// <param name="numeral">One of 一 to 十.</param>
    /// <returns>1 to 10, or null for another character.</returns>
    public static int? NumberOf(char numeral) => Numerals.IndexOf(numeral) is >= 0 and var index ? index + 1 : null;
}
