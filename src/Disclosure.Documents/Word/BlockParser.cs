using System.Xml;
using Disclosure.Documents.Formats;
using Disclosure.Documents.Packages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Word;

/// <summary>Parses the blocks of a Word document: paragraphs and tables, through content controls and tracked changes.</summary>
internal sealed class BlockParser
{
    private readonly XmlReader reader;
    private readonly ReadingContext context;
    private readonly ParagraphParser paragraphs;

    public BlockParser(XmlReader reader, ListNumbers numbers, RunStyles styles, ReadingContext context)
    {
        this.reader = reader;
        this.context = context;
        paragraphs = new ParagraphParser(reader, numbers, styles, this);
    }

    /// <summary>What was met that is not read.</summary>
    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>The blocks of the body.</summary>
    public List<WordBlock> Document()
    {
        var blocks = new List<WordBlock>();
        foreach (var child in reader.Children())
        {
            if (child == "body") Blocks(blocks);
        }

        return blocks;
    }

    /// <summary>Adds the blocks within the element at which the reader stands.</summary>
    public void Blocks(List<WordBlock> blocks)
    {
        foreach (var child in reader.Children())
        {
            if (child == "p")
            {
                context.Cancellation.ThrowIfCancellationRequested();
                context.Budget.Take(1);
                blocks.Add(paragraphs.Parse());
            }
            else if (child == "tbl")
            {
                blocks.Add(Table());
            }
            else if (IsTransparent(child))
            {
                Blocks(blocks);
            }
            else if (child == "AlternateContent")
            {
                reader.VisitAlternative(() => Blocks(blocks));
            }
            else if (child == "altChunk")
            {
                SeeEmbedded();
            }
        }
    }

    // What may stand between a block, a row or a cell and what holds it.
    private static bool IsTransparent(string element) => element is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag";

    private WordTable Table()
    {
        var rows = new List<WordRow>();
        Rows(rows);
        return new WordTable(rows);
    }

    private void Rows(List<WordRow> rows)
    {
        foreach (var child in reader.Children())
        {
            if (child == "tr" && Row() is { } row) rows.Add(row);
            else if (IsTransparent(child)) Rows(rows);
        }
    }

    // A row whose deletion was tracked, or that is hidden, is not shown.
    private WordRow? Row()
    {
        var cells = new List<WordCell>();
        var before = 0;
        var isShown = true;
        Cells();
        return isShown ? new WordRow(before, cells) : null;

        void Cells()
        {
            foreach (var child in reader.Children())
            {
                if (child == "trPr") Properties();
                else if (child == "tc" && Cell() is { } cell) cells.Add(cell);
                else if (IsTransparent(child)) Cells();
            }
        }

        void Properties()
        {
            foreach (var property in reader.Children())
            {
                if (property == "gridBefore") before = reader.Number("val") ?? 0;
                else if (property == "del" || (property == "hidden" && reader.IsOn())) isShown = false;
            }
        }
    }

    private WordCell? Cell()
    {
        var blocks = new List<WordBlock>();
        var cell = new WordCell(blocks);
        var isShown = true;
        foreach (var child in reader.Children())
        {
            if (child == "tcPr") reader.ForEachChild(Property);
            else AddBlock(child);
        }

        return isShown ? cell : null;

        void Property(string property)
        {
            if (property == "gridSpan") cell = cell with { Columns = Math.Max(1, reader.Number("val") ?? 1) };
            else if (property == "vMerge") cell = cell with { JoinsAbove = reader.Attribute("val") != "restart" };
            else if (property == "hMerge") cell = cell with { JoinsBefore = reader.Attribute("val") != "restart" };
            else if (property == "cellDel") isShown = false;
        }

        void AddBlock(string child)
        {
            if (child == "p") blocks.Add(paragraphs.Parse());
            else if (child == "tbl") blocks.Add(Table());
            else if (IsTransparent(child)) Blocks(blocks);
            else if (child == "AlternateContent") reader.VisitAlternative(() => Blocks(blocks));
            else if (child == "altChunk") SeeEmbedded();
        }
    }

    private void SeeEmbedded()
    {
        if (Problems.Count == 0) Problems.Add(new ReadingProblem(ProblemCatalogue.EmbeddedDocument, null));
    }
}
