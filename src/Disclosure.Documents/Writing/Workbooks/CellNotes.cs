using System.Globalization;
using System.Text;
using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NoteText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>Notes on the cells of a sheet, with the frames in which Excel shows them.</summary>
internal sealed class CellNotes
{
    private const string DrawingId = "rIdNotes";
    private const int LongestNote = 2000;
    private readonly List<(int Row, int Column, string Text)> notes = [];

    /// <summary>Adds a note.</summary>
    /// <param name="row">The cell's row; 1-based.</param>
    /// <param name="column">Its column; 0-based.</param>
    /// <param name="text">The note.</param>
    public void Add(int row, int column, string text)
    {
        var held = PrintedText.Cell(text);
        notes.Add((row, column, held.Length > LongestNote ? held[..(LongestNote - 1)].TrimEnd('\uD800', '\uDBFF') + "…" : held));
    }

    /// <summary>Gives a sheet its notes, where there are any.</summary>
    /// <param name="sheet">The sheet's part, its markup already there.</param>
    public void Write(WorksheetPart sheet)
    {
        if (notes.Count == 0) return;
        sheet.AddNewPart<WorksheetCommentsPart>("rIdComments").Comments = new Comments(
            new Authors(new Author("disclosure")),
            new CommentList(notes.Select(note => CommentOn(SheetDraft.Address(note.Column, note.Row), note.Text))));
        sheet.AddNewPart<VmlDrawingPart>(DrawingId).Fill(Frames());
        sheet.Worksheet.Append(new LegacyDrawing { Id = DrawingId });
    }

    private static Comment CommentOn(string cell, string text) =>
        new(new CommentText(new Run(new NoteText(text) { Space = SpaceProcessingModeValues.Preserve }))) { Reference = cell, AuthorId = 0 };

    private string Frames()
    {
        var frames = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
        frames.Append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
        frames.Append("<v:shapetype id=\"note\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">");
        frames.Append("<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (var i = 0; i < notes.Count; i++)
        {
            var (row, column, text) = notes[i];
            var height = Math.Clamp(LineCount.Of(text, 44), 3, 20);
            frames.Append(CultureInfo.InvariantCulture, $"<v:shape id=\"note{i + 1}\" type=\"#note\" style=\"position:absolute;visibility:hidden\" ");
            frames.Append("fillcolor=\"#ffffe1\" o:insetmode=\"auto\">");
            frames.Append("<v:fill color2=\"#ffffe1\"/><v:textbox style=\"mso-direction-alt:auto\"/>");
            frames.Append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>");
            var anchor = $"{column + 1}, 12, {Math.Max(0, row - 1)}, 4, {column + 6}, 12, {row + height}, 4";
            frames.Append(CultureInfo.InvariantCulture, $"<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>");
            frames.Append(CultureInfo.InvariantCulture, $"<x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");
        }

        return frames.Append("</xml>").ToString();
    }
}
