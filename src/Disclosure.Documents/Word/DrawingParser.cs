using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>Parses drawings: the text in their boxes, and whether they may lie over the text beside them.</summary>
internal sealed class DrawingParser(XmlReader reader, BlockParser blocks)
{
    /// <summary>Parses the drawing at which the reader stands.</summary>
    /// <param name="boxed">Takes what stands in its boxes.</param>
    /// <returns>What stands for it in the text.</returns>
    public string Parse(List<WordBlock> boxed)
    {
        var before = boxed.Count;
        var isOver = false;
        Parts(isInFront: false);
        if (boxed.Count > before) return "";
        return isOver ? $"{ShownText.Doubt}{ShownText.Thing}" : $"{ShownText.Thing}";

        void Parts(bool isInFront)
        {
            foreach (var child in reader.Children())
            {
                // What floats before the text, and does not push it aside, hides what is behind it.
                if (child == "wrapNone" && isInFront) isOver = true;
                else if (child == "txbxContent") blocks.Blocks(boxed, Surroundings.Box);
                else if (child == "AlternateContent") reader.VisitAlternative(() => Parts(isInFront));
                else if (child == "anchor") Parts(reader.Attribute("behindDoc") is not ("1" or "true"));
                else Parts(isInFront);
            }
        }
    }
}
