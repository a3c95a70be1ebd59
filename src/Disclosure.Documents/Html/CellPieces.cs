using Disclosure.Documents.Html.Styles;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Html;

/// <summary>
/// The text of a cell, piece by piece. Whether a piece is raised, or stands elsewhere, is seen beside the largest of
/// them: where all of a figure stands a little higher in its cell, it is a figure all the same.
/// </summary>
internal sealed class CellPieces
{
    /// <summary>In sizes of the font: less is not seen.</summary>
    public const double LeastShift = 0.08;

    /// <summary>In sizes of the font: of so much, nobody can say whether it is seen.</summary>
    public const double DoubtfulShift = 0.14;

    // From here on it is seen, and beyond it might be another line.
    private const double SureShift = 0.2;
    private const double MostShift = 1;

    // Alone in its cell, a figure may stand so much off its line; beyond, it may be the mark of a note to a blank.
    private const double HarmlessShift = 0.18;

    // So much is half a digit: beyond, it stands in the cell beside its own.
    private const double MostSlide = 0.3;

    // Text as small as this beside its cell's, when it stands alone and off its line, is a mark.
    private const double Small = 0.9;
    private const double HarmlessSlide = 2;
    private readonly HtmlText text = new();
    private readonly List<Piece> pieces = [];
    private bool isPlain = true;

    /// <summary>Adds text.</summary>
    public void Add(string content, ShownStyle style)
    {
        isPlain &= style.IsPlain;
        pieces.Add(new Piece(content, style));
    }

    /// <summary>Ends a line.</summary>
    public void Break() => pieces.Add(new Piece("\n", null));

    /// <summary>Leaves room between two pieces.</summary>
    public void Part()
    {
        isPlain = false;
        pieces.Add(new Piece("", null));
    }

    /// <summary>Marks the cell as one that cannot be read for sure.</summary>
    public void Doubt() => pieces.Add(new Piece($"{ShownText.Doubt}", ShownStyle.OfPage));

    /// <summary>Hands out the text with how it is shown, and begins anew.</summary>
    /// <param name="cell">The style of the cell.</param>
    /// <param name="mayHaveGround">Whether a style sheet that is not there may have given the cell a colour.</param>
    public string Take(ShownStyle cell, bool mayHaveGround)
    {
        var looks = isPlain ? null : new Looks(pieces, cell, mayHaveGround);
        var last = ' ';
        var isParted = false;
        foreach (var (content, style) in pieces)
        {
            if (style is null)
            {
                if (content.Length > 0) text.Break();
                isParted |= content.Length == 0;
                if (content.Length > 0) last = ' ';
                continue;
            }

            if (string.IsNullOrWhiteSpace(content) || style.IsHidden)
            {
                if (!style.IsHidden) text.Append(content);
                else isParted |= style.KeepsPlace && !string.IsNullOrWhiteSpace(content);
                continue;
            }

            // What stands apart is no one number.
            var trimmed = content.AsSpan().Trim();
            if (isParted && char.IsDigit(last) && char.IsDigit(trimmed[0])) text.Append($"{ShownText.Doubt}");
            (isParted, last) = (false, trimmed[^1]);
            text.Append(ShownText.Of(content, looks?.Of(style, content) ?? Look.Plain));
        }

        pieces.Clear();
        isPlain = true;
        return text.Take();
    }

    private readonly record struct Piece(string Content, ShownStyle? Style);

    private sealed class Looks
    {
        private readonly ShownStyle largest;
        private readonly ShownStyle cell;
        private readonly int count;
        private readonly int length;
        private readonly bool isAllPale;
        private readonly bool isAllLevel;

        public Looks(IEnumerable<Piece> pieces, ShownStyle cell, bool mayHaveGround)
        {
            this.cell = cell;
            var seen = pieces.Where(piece => piece.Style is { IsHidden: false } && !string.IsNullOrWhiteSpace(piece.Content)).ToList();
            count = seen.Count;
            var first = seen.OrderByDescending(piece => piece.Style!.Size).ThenByDescending(piece => piece.Style!.Shift == 0)
                .ThenByDescending(piece => piece.Content.Trim().Length).FirstOrDefault();
            (largest, length) = (first.Style ?? cell, first.Content?.Trim().Length ?? 0);
            isAllPale = mayHaveGround && seen.All(piece => piece.Style!.Showing.HasFlag(Showing.Pale));
            isAllLevel = seen.All(piece => piece.Style!.Shift == largest.Shift);
        }

        public Look Of(ShownStyle style, string content)
        {
            var look = style.Showing.HasFlag(Showing.Struck) ? Look.Struck : Look.Plain;
            return look | Height(style, content) | (IsDoubtful(style, content) ? Look.Uncertain : Look.Plain);
        }

        private Look Height(ShownStyle style, string content)
        {
            if (isAllLevel)
            {
                var off = Math.Abs(style.Shift) / cell.Size;
                if (off > MostShift) return Look.Uncertain;
                if (off < LeastShift || largest.Size > cell.Size) return Look.Plain;
                return largest.Size >= Small * cell.Size ? off > HarmlessShift ? Look.Uncertain : Look.Plain : style.Shift > 0 ? Look.Raised : Look.Lowered;
            }

            var shift = (style.Shift - largest.Shift) / largest.Size;
            if (Math.Abs(shift) < LeastShift) return Look.Plain;

            // Of two texts of one size on two lines, the longer is hardly the mark; nor is that which alone stands on the line of the cell.
            var mayBeMark = (style.Size < Small * largest.Size || content.Trim().Length <= length) && !(IsOnLine(style) && !IsOnLine(largest));
            return !mayBeMark || Math.Abs(shift) is < SureShift or > MostShift ? Look.Uncertain
                : shift > 0 ? Look.Raised : Look.Lowered;
        }

        private bool IsOnLine(ShownStyle style) => Math.Abs(style.Shift) < LeastShift * cell.Size;

        private bool IsDoubtful(ShownStyle style, string content) =>
            (style.Showing & (Showing.Doubtful | Showing.Moved)) != 0
            || (style.Showing.HasFlag(Showing.Floating) && count > 1)
            || (style.Showing.HasFlag(Showing.FromRight) && (count > 1 || content.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') >= 0))
            || (style.Showing.HasFlag(Showing.Pale) && !isAllPale)
            || style.Size < ShownStyle.Legible
            || Math.Abs(style.Slide - largest.Slide) > HarmlessSlide
            || Math.Abs(style.Slide) > MostSlide * cell.Size;
    }
}
