using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>The looks of a workbook's cells, each once, in the order in which they were asked for.</summary>
internal sealed class WorkbookStyles
{
    // What the standard keeps for itself: formats of numbers below 164, and two fills.
    private const uint FirstOwnFormat = 164;
    private static readonly string?[] OwnFills = [null, null];

    private readonly List<CellLook> looks = [new CellLook()];
    private readonly List<string> marks = [];

    /// <summary>The number by which a cell refers to a look.</summary>
    public uint Of(CellLook look)
    {
        var index = looks.IndexOf(look);
        if (index < 0) looks.Add(look);
        return (uint)(index < 0 ? looks.Count - 1 : index);
    }

    /// <summary>The number by which a condition refers to the colour that it puts behind a cell.</summary>
    /// <param name="fill">The colour, as RRGGBB.</param>
    public uint Mark(string fill)
    {
        if (!marks.Contains(fill)) marks.Add(fill);
        return (uint)marks.IndexOf(fill);
    }

    /// <summary>The style sheet of all looks.</summary>
    public Stylesheet Sheet()
    {
        var fonts = looks.Select(look => (look.Size, look.IsBold)).Distinct().ToList();
        string?[] fills = [.. OwnFills, .. looks.Select(look => look.Fill).OfType<string>().Distinct()];
        var decimals = looks.Select(look => look.Decimals).Where(count => count > 0).Distinct().ToList();
        var formats = looks.Select(look => FormatOf(
            look,
            look.Decimals is not int count ? 0 : count == 0 ? 1 : FirstOwnFormat + (uint)decimals.IndexOf(count),
            fonts.IndexOf((look.Size, look.IsBold)),
            look.Fill is null ? 0 : Array.LastIndexOf(fills, look.Fill)));
        var sheet = new Stylesheet(
            new NumberingFormats(decimals.Select((count, index) =>
                new NumberingFormat
                {
                    NumberFormatId = FirstOwnFormat + (uint)index,
                    FormatCode = $"0.{new string('0', count!.Value)}"
                }))
            { Count = (uint)decimals.Count },
            new Fonts(fonts.Select(font => FontOf(font.Size, font.IsBold))) { Count = (uint)fonts.Count },
            new Fills(fills.Select((colour, index) => FillOf(colour, index))) { Count = (uint)fills.Length },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Ruled()) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(formats) { Count = (uint)looks.Count },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        if (marks.Count > 0) sheet.Append(new DifferentialFormats(marks.Select(MarkOf)) { Count = (uint)marks.Count });
        return sheet;
    }

    private static DifferentialFormat MarkOf(string fill) =>
        new(new Fill(new PatternFill(new BackgroundColor { Rgb = $"FF{fill}" }) { PatternType = PatternValues.Solid }));

    private static CellFormat FormatOf(CellLook look, uint number, int font, int fill) => new(
        look.IsOpen ? [AlignmentOf(look), new Protection { Locked = false }] : [AlignmentOf(look)])
    {
        NumberFormatId = number,
        FontId = (uint)font,
        FillId = (uint)fill,
        BorderId = look.HasBorder ? 1u : 0u,
        FormatId = 0,
        QuotePrefix = look.StaysText ? true : null,
        ApplyNumberFormat = number > 0 ? true : null,
        ApplyFont = true,
        ApplyFill = fill > 0 ? true : null,
        ApplyBorder = look.HasBorder ? true : null,
        ApplyAlignment = true,
        ApplyProtection = look.IsOpen ? true : null,
    };

    private static Alignment AlignmentOf(CellLook look) => new()
    {
        Horizontal = look.IsLeft ? HorizontalAlignmentValues.Left : look.IsRight ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Center,
        Vertical = look.IsTop ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
        WrapText = look.IsOneLine || look.Shrinks ? null : true,
        ShrinkToFit = look.Shrinks ? true : null,
    };

    private static Font FontOf(int size, bool isBold)
    {
        var font = new Font(new FontSize { Val = size }, new FontName { Val = "宋体" }, new FontFamilyNumbering { Val = 3 }, new FontCharSet { Val = 134 });
        if (isBold) font.PrependChild(new Bold());
        return font;
    }

    private static Fill FillOf(string? colour, int index) => colour is null
        ? new Fill(new PatternFill { PatternType = index == 0 ? PatternValues.None : PatternValues.Gray125 })
        : new Fill(new PatternFill(new ForegroundColor { Rgb = $"FF{colour}" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Ruled()
    {
        return new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder());

        static T Side<T>()
            where T : BorderPropertiesType, new()
        {
            var side = new T { Style = BorderStyleValues.Thin };
            side.Append(new Color { Auto = true });
            return side;
        }
    }
}
