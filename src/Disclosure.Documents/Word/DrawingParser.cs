using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>Parses drawings: the text in their boxes, and whether they may lie over the text beside them.</summary>
internal sealed class DrawingParser(XmlReader reader, WordColours colours, BlockParser blocks)
{
    /// <summary>Parses the drawing at which the reader stands.</summary>
    /// <param name="boxed">Takes what stands in its boxes.</param>
    /// <returns>What stands for it in the text.</returns>
    public string Parse(List<WordBlock> boxed)
    {
        var before = boxed.Count;
        var isOver = false;
        Parts(isInFront: false, OfficeColour.Unknown);
        if (boxed.Count > before) return "";
        return isOver ? $"{ShownText.Doubt}{ShownText.Thing}" : $"{ShownText.Thing}";

        void Parts(bool isInFront, OfficeColour ground)
        {
            foreach (var child in reader.Children())
            {
                // What floats before the text, and does not push it aside, hides what is behind it.
                if (child == "wrapNone" && isInFront) isOver = true;
                else if (child == "spPr") ground = colours.Fill(reader) ?? OfficeColour.Unknown;
                else if (child == "fill") ground = OfficeColour.Unknown;
                else if (child == "txbxContent") blocks.Blocks(boxed, Surroundings.On(ground));
                else if (child == "AlternateContent") reader.VisitAlternative(() => Parts(isInFront, ground));
                else if (child == "anchor") Parts(reader.Attribute("behindDoc") is not ("1" or "true"), ground);
                else Parts(isInFront, GroundOfShape(child) ?? ground);
            }
        }
    }

    // A shape of the older kind names its colour, with an index behind it, or has none of its own.
    private OfficeColour? GroundOfShape(string element)
    {
        if (element is not ("shape" or "rect" or "roundrect" or "oval")) return null;
        if (reader.Attribute("filled") is "f" or "false") return OfficeColour.Unknown;
        return reader.Attribute("fillcolor") is not { } colour ? null
            : colour.StartsWith('#') ? OfficeColour.Parse(colour[1..].Split(' ')[0])
            : WordColours.Highlight(colour.Split(' ')[0]) ?? OfficeColour.Unknown;
    }
}
