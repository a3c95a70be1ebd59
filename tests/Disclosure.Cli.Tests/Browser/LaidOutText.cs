using System.Text.Json;
using OpenQA.Selenium.Chrome;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>What a browser lays out in a cell, without any of our code: each character where it stands, and how.</summary>
/// <param name="Letters">The characters that are seen.</param>
/// <param name="Doubts">Why nobody could say from the places of the characters what is seen.</param>
/// <param name="Whole">All characters of the cell, seen or not.</param>
internal sealed record LaidOutText(IReadOnlyList<LaidOutText.Letter> Letters, IReadOnlyList<string> Doubts, string Whole)
{
    // In parts of the height of the largest characters.
    private const double OnTheLine = 0.1;
    private const double OffTheLine = 0.15;
    private const double Apart = 0.5;
    private const double Over = 0.25;

    // In widths of the widest digit: how wide it is for its height, fonts differ in.
    private const double ApartInDigits = 1.1;
    private const double OverInDigits = 0.55;

    private const string Script = """
        const [pages] = arguments;
        const frame = document.querySelector('iframe') || document.body.appendChild(Object.assign(document.createElement('iframe'), { width: 1260, height: 860, style: 'border:0' }));
        const canvas = document.createElement('canvas').getContext('2d');
        const alpha = colour => { const parts = colour.match(/[0-9.]+/g); return parts.length > 3 ? +parts[3] : 1; };
        const rgb = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(Number);
        const isOpaque = element => { const style = element.ownerDocument.defaultView.getComputedStyle(element); return alpha(style.backgroundColor) > 0.5 || style.backgroundImage !== 'none'; };
        const metrics = {};
        function ascent(style) {
          const font = style.fontStyle + ' ' + style.fontWeight + ' 100px ' + style.fontFamily;
          if (!metrics[font]) { canvas.font = font; const size = canvas.measureText('0'); metrics[font] = size.fontBoundingBoxAscent / (size.fontBoundingBoxAscent + size.fontBoundingBoxDescent); }
          return metrics[font];
        }
        function read(page, cell) {
          const view = page.defaultView, letters = [], doubts = new Set(), computed = element => view.getComputedStyle(element);
          const walker = page.createTreeWalker(cell, NodeFilter.SHOW_TEXT), range = page.createRange();
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement, style = computed(parent);
            let isSeen = style.visibility === 'visible' && parent.checkVisibility({ contentVisibilityAuto: true }), isStruck = false, ground = null, isPassed = false;
            const colour = style.webkitTextFillColor;
            for (let around = parent; around; around = around.parentElement) {
              const own = computed(around);
              if (+own.opacity < 0.1 || /opacity\((0|0%)\)/.test(own.filter)) isSeen = false;
              if (/blur|invert/.test(own.filter) || own.maskImage !== 'none') doubts.add('filter');
              if (own.backgroundImage !== 'none' && !ground) ground = 'picture';
              if (!ground && alpha(own.backgroundColor) > 0.5) ground = own.backgroundColor;
              if (!isPassed && own.textDecorationLine.includes('line-through')) isStruck = true;
              if (/^inline-/.test(own.display) || own.float !== 'none' || /absolute|fixed/.test(own.position)) isPassed = true;
              const turn = own.display !== 'inline' && own.transform.match(/matrix\(([^,]+), ([^,]+), ([^,]+), ([^,]+)/);
              if (turn && (Math.abs(turn[2]) > 0.01 || Math.abs(turn[3]) > 0.01 || turn[1] < 0 || turn[4] < 0)) doubts.add('turned');
              if (own.display !== 'inline' && /180deg/.test(own.rotate)) doubts.add('turned');
            }
            if (style.webkitTextSecurity !== 'none') doubts.add('security');
            if (alpha(colour) < 0.1) isSeen = false;
            if (ground !== 'picture') { const behind = ground ? rgb(ground) : [255, 255, 255]; if (rgb(colour).reduce((sum, part, at) => sum + Math.abs(part - behind[at]), 0) < 24) isSeen = false; }
            for (let at = 0; at < node.data.length; at++) {
              if (/\s/.test(node.data[at])) continue;
              range.setStart(node, at); range.setEnd(node, at + 1);
              const box = range.getClientRects()[0];
              if (!box || box.width < 0.3 || box.height < 1.5 || !isSeen) continue;
              const hits = page.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              if (!hits.slice(0, hits.indexOf(parent) + 1).includes(parent) || hits.slice(0, hits.indexOf(parent)).some(isOpaque)) continue;
              letters.push({ character: node.data[at], left: box.left, width: box.width, height: box.height, baseline: box.top + box.height * ascent(style), isStruck });
            }
          }
          for (const element of [cell, ...cell.querySelectorAll('*')]) for (const part of ['::before', '::after']) {
            const added = view.getComputedStyle(element, part);
            if (/^(none|normal)$/.test(added.content) || added.display === 'none') continue;
            if (!/^"[\p{L}\s]*"$/u.test(added.content)) doubts.add('added'); else if (/absolute|fixed/.test(added.position)) doubts.add('over');
          }
          return { letters, doubts: [...doubts], whole: cell.textContent };
        }
        return JSON.stringify(pages.map(html => {
          const page = frame.contentDocument;
          page.open(); page.write(html); page.close();
          return [...page.querySelectorAll('[data-cell]')].map(cell => { cell.scrollIntoView({ block: 'center', inline: 'center' }); return read(page, cell); });
        }));
        """;

    /// <summary>What the cells of pages show, page by page.</summary>
    public static IReadOnlyList<IReadOnlyList<LaidOutText>> Of(ChromeDriver browser, IReadOnlyList<string> pages) =>
        JsonSerializer.Deserialize<List<List<LaidOutText>>>((string)browser.ExecuteScript(Script, pages)!, JsonSerializerOptions.Web)!;

    /// <summary>Whether a person may read a number in the cell: its digits stand on one line, none of them struck, apart or over another.</summary>
    public bool Shows(string number) => Doubts.Count == 0 && (InDigits(OnTheLine) == number || InDigits(OffTheLine) == number);

    /// <summary>Whether nothing in the cell is seen as a figure.</summary>
    public bool ShowsNothing => Doubts.Count == 0 && Letters.All(letter => letter.IsStruck);

    /// <summary>Whether all characters of the cell stand on its line, as they would without any style.</summary>
    public bool IsPlain => Doubts.Count == 0 && Letters.All(letter => !letter.IsStruck) && Line(OnTheLine, Largest * Apart, Largest * Over) == Whole.Trim();

    private double Largest => Letters.Select(letter => letter.Height).DefaultIfEmpty().Max();

    private string InDigits(double within)
    {
        var widest = Letters.Where(letter => char.IsDigit(letter.Character[0])).Select(letter => letter.Width).DefaultIfEmpty().Max();
        return Line(within, widest * ApartInDigits, widest * OverInDigits);
    }

    private string Line(double within, double apart, double over)
    {
        if (Letters.Count == 0) return "";
        var largest = Largest;
        var first = Letters.Where(letter => letter.Height > largest * 0.97).GroupBy(letter => Math.Round(letter.Baseline)).OrderByDescending(line => line.Count()).First().First();
        var line = Letters.Where(letter => !letter.IsStruck && Math.Abs(letter.Baseline - first.Baseline) <= within * largest).OrderBy(letter => letter.Left).ToList();
        var text = "";
        for (var i = 0; i < line.Count; i++)
        {
            var gap = i == 0 ? 0 : line[i].Left - line[i - 1].Left - line[i - 1].Width;
            text += (gap > apart ? " " : gap < -over ? "|" : "") + line[i].Character;
        }

        return text;
    }

    /// <summary>A character where it is seen.</summary>
    internal sealed record Letter(string Character, double Left, double Width, double Height, double Baseline, bool IsStruck);
}
