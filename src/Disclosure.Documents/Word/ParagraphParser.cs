using System.Text;
using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>Parses paragraphs: the text that is shown, of all runs, with what tracked changes leave of it.</summary>
internal sealed class ParagraphParser(XmlReader reader, ListNumbers numbers, RunStyles styles, BlockParser boxes)
{
    // Fields can reach over paragraphs.
    private readonly FieldStack fields = new();

    /// <summary>Parses the paragraph at which the reader stands.</summary>
    public WordParagraph Parse()
    {
        var text = new StringBuilder();
        var boxed = new List<WordBlock>();
        var goesOn = false;
        var whites = new List<int>();
        var hasColour = false;
        var list = new ListReference();
        Content();

        // White text beside other text is not seen. Where all is white, a colour is behind it.
        if (hasColour) whites.AsEnumerable().Reverse().ToList().ForEach(at => text.Insert(at, $"{ShownText.Doubt}"));
        var shown = text.ToString();
        return new WordParagraph(numbers.Next(list) is { Length: > 0 } number ? number + shown : shown, boxed, goesOn);

        void Content()
        {
            foreach (var child in reader.Children())
            {
                if (child == "r") Run();
                else if (child == "pPr") Properties();
                else if (child == "AlternateContent") reader.VisitAlternative(Content);
                else if (child is "oMath" or "oMathPara") text.Append($"{{{reader.Text()}}}");
                else if (child == "fldSimple") SimpleField(reader.Attribute("instr") ?? "");
                else if (child is not ("del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "rPr")) Content();
            }
        }

        void SimpleField(string instruction)
        {
            var before = text.Length;
            Content();
            if (text.Length == before) text.Append(FieldStack.Missing(instruction));
        }

        void Properties()
        {
            foreach (var property in reader.Children())
            {
                if (property == "pStyle") list = list with { Style = reader.Attribute("val") };
                else if (property == "numPr") list = ListNumbers.Reference(reader, list);
                else if (property == "rPr") reader.ForEachChild(mark => goesOn |= mark is "del" or "moveFrom");
            }
        }

        void Run()
        {
            var look = styles.Resolve(list.Style, new RunLook());
            var before = text.Length;
            foreach (var child in reader.Children())
            {
                if (child == "rPr") look = styles.Resolve(list.Style, RunLook.Of(reader));
                else if (child == "fldChar") text.Append(fields.Mark(reader.Attribute("fldCharType")));
                else if (child == "instrText") fields.AddInstruction(reader.Text());
                else if (look.IsHidden != true && fields.IsShown) Piece(child, look);
            }

            if (text.Length == before) return;
            if (look.IsWhite == true) whites.Add(before);
            else hasColour = true;
        }

        void Piece(string element, RunLook look)
        {
            if (element == "t") text.Append(look.Show(reader.Text()));
            else if (element is "tab" or "ptab") text.Append('\t');
            else if (element is "br" or "cr") text.Append('\n');
            else if (element == "noBreakHyphen") text.Append('\u2011');
            else if (element == "sym") text.Append(Symbol());
            else if (element == "AlternateContent") reader.VisitAlternative(() => reader.ForEachChild(child => Piece(child, look)));
            else if (element is "drawing" or "pict" or "object") text.Append(Drawing());
            else if (element == "ruby") reader.ForEachChild(part => Base(part));
        }

        // Over its base, ruby shows how that is spoken.
        void Base(string part)
        {
            if (part == "rubyBase") Content();
        }

        string Drawing()
        {
            var before = boxed.Count;
            TextBoxes();
            return boxed.Count > before ? "" : $"{ShownText.Thing}";
        }

        void TextBoxes()
        {
            foreach (var child in reader.Children())
            {
                if (child == "txbxContent") boxes.Blocks(boxed);
                else if (child == "AlternateContent") reader.VisitAlternative(TextBoxes);
                else TextBoxes();
            }
        }
    }

    // A symbol's number counts in its own font; there, 0031 is seldom a 1.
    private string Symbol() =>
        int.TryParse(reader.Attribute("char"), System.Globalization.NumberStyles.HexNumber, null, out var code) && code is > 0 and <= 0xFFFF
            ? $"{(char)(0xF000 | (code & 0x0FFF))}"
            : $"{ShownText.Thing}";
}
