using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Documents.Shown;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Documents.Text;

/// <summary>Shows what stands within a line of Markdown: emphasis, escapes, entities and tags become the text that they show.</summary>
internal sealed partial class MarkdownInlines(OpenElements elements)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\&<*_`~^[\uE07C");
    private static readonly MarkdownPipeline Pipeline = LinesOnly();
    private readonly StringBuilder shown = new();
    private string lineEnd = "\n";

    /// <summary>The text as it is shown, its blocks kept apart by line feeds.</summary>
    /// <param name="text">The text of a line or a cell.</param>
    /// <param name="lineEnd">What a break within it stands for.</param>
    public string Show(string text, string lineEnd)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0) return ShownText.Of(text, elements.Look);
        this.lineEnd = lineEnd;
        shown.Clear();
        var written = Footnote().Replace(MarkdownText.WithEscapedBars(text), note => ShownText.Of(note.Groups["name"].Value, Look.Raised));
        try
        {
            foreach (var paragraph in Markdig.Markdown.Parse(written, Pipeline).OfType<LeafBlock>())
            {
                if (paragraph.Inline is { } line) ShowAll(line, Look.Plain);
            }
        }
        catch (ArgumentException)
        {
            // Nested deeper than the library goes: it stands as it was written, and its marks keep it from being a figure.
            return written;
        }

        return shown.ToString();
    }

    private void ShowAll(ContainerInline container, Look look)
    {
        foreach (var inline in container) ShowOne(inline, look);
    }

    private void ShowOne(Inline inline, Look look)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.ToString(), look); break;
            case CodeInline code: Append(code.Content, look); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.ToString(), look); break;
            case AutolinkInline link: Append(link.Url, look); break;
            case LineBreakInline: shown.Append(lineEnd); break;
            case HtmlInline tag: ShowTag(tag.Tag, look); break;
            case LinkInline { IsImage: true }: shown.Append(ShownText.Thing); break;
            case EmphasisInline { DelimiterChar: '~' } struck: ShowAll(struck, look | Look.Struck); break;
            case EmphasisInline { DelimiterChar: '^' } raised: ShowAll(raised, look | Look.Raised); break;
            case ContainerInline other: ShowAll(other, look); break;
            default: Append(inline.ToString() ?? "", look); break;
        }
    }

    private void ShowTag(string tag, Look look)
    {
        switch (elements.Take(tag))
        {
            case TagMeaning.Break: shown.Append(lineEnd); break;
            case TagMeaning.Block when shown.Length > 0 && shown[^1] != '\n': shown.Append('\n'); break;
            case TagMeaning.Thing: shown.Append(ShownText.Thing); break;
            case TagMeaning.None: Append(tag, look); break;
        }
    }

    private void Append(string text, Look look) => shown.Append(ShownText.Of(text, look | elements.Look));

    // Blocks are none of Markdown's own here: a row that begins with 1. is no list.
    private static MarkdownPipeline LinesOnly()
    {
        var builder = new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Superscript);
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }

    [GeneratedRegex(@"(?<!\\)\[\^(?<name>[^\]\s\\]{1,20})\](?!:)")]
    private static partial Regex Footnote();
}
