using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>Parses paragraphs: the text that is shown, of all runs, with what tracked changes leave of it.</summary>
internal sealed class ParagraphParser(XmlReader reader, ListNumbers numbers, RunStyles styles, RunProperties properties, WordColours colours, BlockParser boxes)
{
    // Fields can reach over paragraphs.
    private readonly FieldStack fields = new();
    private readonly DrawingParser drawings = new(reader, colours, boxes);

    /// <summary>Parses the paragraph at which the reader stands.</summary>
    public WordParagraph Parse(Surroundings around)
    {
        var text = new ParagraphText(styles);
        var boxed = new List<WordBlock>();
        var (goesOn, isFramed, isTurned) = (false, false, false);
        var list = new ListReference();
        Content();
        text.Style = list.Style;
        var paragraph = new WordParagraph("", boxed, goesOn) { Draft = text, Number = numbers.Next(list), IsFramed = isFramed };
        return around.IsPending ? paragraph : paragraph.Shown(around.Look);

        void Content()
        {
            foreach (var child in reader.Children())
            {
                if (child == "r") Run();
                else if (child == "pPr") reader.ForEachChild(Property);
                else if (child == "AlternateContent") reader.VisitAlternative(Content);
                else if (child is "oMath" or "oMathPara") text.Append($"{{{reader.Text()}}}", RunLook.Plain);
                else if (child == "fldSimple") SimpleField(reader.Attribute("instr") ?? "");
                else if (child == "bdo") Turned(reader.Attribute("val") == "rtl");
                else if (child is not ("del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "rPr")) Content();
            }
        }

        void Turned(bool runsLeft)
        {
            var outer = isTurned;
            isTurned = runsLeft;
            Content();
            isTurned = outer;
        }

        void SimpleField(string instruction)
        {
            var before = text.Length;
            Content();
            if (text.Length == before) text.Append(FieldStack.Missing(instruction), RunLook.Plain);
        }

        void Property(string property)
        {
            if (property == "pStyle") list = list with { Style = reader.Attribute("val") };
            else if (property == "numPr") list = ListNumbers.Reference(reader, list);
            else if (property == "shd") text.Ground = colours.Shade(reader);
            else if (property == "framePr") isFramed = true;
            else if (property == "rPr") reader.ForEachChild(mark => goesOn |= mark is "del" or "moveFrom");
        }

        void Run()
        {
            var look = isTurned ? RunLook.Plain with { RunsLeft = true } : RunLook.Plain;
            foreach (var child in reader.Children())
            {
                if (child == "rPr") look = isTurned ? properties.Of(reader) with { RunsLeft = true } : properties.Of(reader);
                else if (child == "fldChar") text.Append(fields.Mark(reader.Attribute("fldCharType")), RunLook.Plain);
                else if (child == "instrText") fields.AddInstruction(reader.Text());
                else if (fields.IsShown) Piece(child, look);
            }
        }

        void Piece(string element, RunLook look)
        {
            if (element == "t") text.Append(reader.Text(), look);
            else if (element is "tab" or "ptab") text.Append('\t');
            else if (element is "br" or "cr") text.Append('\n');
            else if (element == "noBreakHyphen") text.Append("\u2011", look);
            else if (element == "sym") text.Append(Symbol(), look);
            else if (element == "AlternateContent") reader.VisitAlternative(() => reader.ForEachChild(child => Piece(child, look)));
            else if (element is "drawing" or "pict" or "object") Drawn(look);
            else if (element == "ruby") reader.ForEachChild(part => Base(part));
        }

        // A hidden drawing is not shown either, unless a style hides it: then what it holds is kept apart, as ever.
        void Drawn(RunLook look)
        {
            var shown = drawings.Parse(look.IsHidden == true ? [] : boxed);
            text.Append(shown, look.IsHidden == true ? look : RunLook.Plain);
        }

        // Over its base, ruby shows how that is spoken.
        void Base(string part)
        {
            if (part == "rubyBase") Content();
        }
    }

    // A symbol's number counts in its own font; there, 0031 is seldom a 1.
    private string Symbol() =>
        int.TryParse(reader.Attribute("char"), System.Globalization.NumberStyles.HexNumber, null, out var code) && code is > 0 and <= 0xFFFF
            ? $"{(char)(0xF000 | (code & 0x0FFF))}"
            : $"{ShownText.Thing}";
}
