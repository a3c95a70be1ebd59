using System.Xml;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Word;

/// <summary>Parses the blocks of a Word document: paragraphs and tables, through content controls and tracked changes.</summary>
internal sealed class BlockParser
{
    private readonly XmlReader reader;
    private readonly ReadingContext context;
    private readonly ParagraphParser paragraphs;
    private readonly TableParser tables;

    public BlockParser(XmlReader reader, ListNumbers numbers, RunStyles styles, WordColours colours, ReadingContext context)
    {
        this.reader = reader;
        this.context = context;
        paragraphs = new ParagraphParser(reader, numbers, styles, new RunProperties(colours), colours, this);
        tables = new TableParser(reader, styles, colours, this);
    }

    /// <summary>What was met that is not read.</summary>
    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>The blocks of the body.</summary>
    public List<WordBlock> Document()
    {
        var blocks = new List<WordBlock>();
        foreach (var child in reader.Children())
        {
            if (child == "body") Blocks(blocks, Surroundings.Page);
        }

        return blocks;
    }

    /// <summary>Adds the blocks within the element at which the reader stands.</summary>
    public void Blocks(List<WordBlock> blocks, Surroundings around)
    {
        foreach (var child in reader.Children()) Block(child, blocks, around);
    }

    /// <summary>Adds the block at which the reader stands, or those within it.</summary>
    public void Block(string element, List<WordBlock> blocks, Surroundings around)
    {
        if (element == "p")
        {
            context.Cancellation.ThrowIfCancellationRequested();
            context.Budget.Take(1);
            blocks.Add(paragraphs.Parse(around));
        }
        else if (element == "tbl")
        {
            blocks.Add(tables.Parse(around));
        }
        else if (IsTransparent(element))
        {
            Blocks(blocks, around);
        }
        else if (element == "AlternateContent")
        {
            reader.VisitAlternative(() => Blocks(blocks, around));
        }
        else if (element == "altChunk" && Problems.Count == 0)
        {
            Problems.Add(new ReadingProblem(ProblemCatalogue.EmbeddedDocument, null));
        }
    }

    /// <summary>Whether an element may stand between a block, a row or a cell and what holds it.</summary>
    public static bool IsTransparent(string element) => element is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag";
}
