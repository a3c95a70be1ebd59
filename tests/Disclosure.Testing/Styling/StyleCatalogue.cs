namespace Disclosure.Testing.Styling;

/// <summary>The means that style sheets have to raise, lower, strike, hide, cover and move text, and those that only seem to.</summary>
public static class StyleCatalogue
{
    /// <summary>Text that is not shown, and for which there is no place.</summary>
    public static IReadOnlyList<StyleMeans> Erasing { get; } =
    [
        .. Of("display:inline", "display:none", "display:block;display:none", "dis\\play:none", "display:/* */none", "DISPLAY : NONE"),
        .. Of("position:static", "position:absolute;clip:rect(0,0,0,0)", "position:absolute;clip:rect(0 0 0 0)", "position:absolute;clip:rect(1px,1px,1px,1px)", "position:absolute;left:-9999px", "position:fixed;top:-2000px", "position:absolute;left:-999em"),
        .. Of("position:static;width:auto;height:auto", "position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip:rect(0,0,0,0);border:0", "position:absolute;width:0;height:0;overflow:hidden"),
        .. Of("display:inline", "display:inline-block;width:0;overflow:hidden", "display:inline-block;max-width:0;overflow:hidden;white-space:nowrap", "display:inline-block;height:0;overflow:hidden;line-height:0", "display:inline-block;width:0;height:0;overflow:clip"),
        .. Of("font-size:inherit", "font-size:0", "font:0/0 a", "font-size:0px", "font-size:0em", "font-size:0%"),
        .. Of("content-visibility:visible;display:inline", "display:inline-block;content-visibility:hidden;width:0"),
    ];

    /// <summary>Text that is not shown, though its place stays.</summary>
    public static IReadOnlyList<StyleMeans> Blanking { get; } =
    [
        .. Of("visibility:visible", "visibility:hidden", "visibility:collapse"),
        .. Of("opacity:1", "opacity:0", "opacity:0.0", "opacity:0%", "opacity:.01"),
        .. Of("color:#000", "color:transparent", "color:rgba(0,0,0,0)", "color:rgb(0 0 0 / 0)", "color:#0000", "color:#00000000", "color:hsla(0,0%,0%,0)", "color:#fff", "color:white", "color:rgb(255,255,255)", "color:hsl(0 0% 100%)", "color:#fefefe"),
        .. Of("color:#000;background:none", "color:#369;background:#369", "background-color:black", "background:url() #000", "background:rgb(0,0,0)"),
        .. Of("-webkit-text-fill-color:currentcolor", "-webkit-text-fill-color:transparent", "-webkit-text-fill-color:#fff"),
        .. Of("filter:none", "filter:opacity(0)", "filter:opacity(0%)", "filter:blur(9px)"),
        .. Of("display:inline;transform:none", "display:inline-block;transform:scale(0)", "display:inline-block;scale:0"),
        .. Of("display:inline;clip-path:none", "display:inline-block;clip-path:inset(50%)", "display:inline-block;clip-path:circle(0)", "display:inline-block;clip-path:polygon(0 0,0 0,0 0)", "display:inline-block;clip-path:inset(100%)"),
        .. Of("display:inline;text-indent:0", "display:inline-block;text-indent:-9999px", "display:inline-block;text-indent:100%;white-space:nowrap;overflow:hidden", "display:block;text-indent:-999em"),
        .. Of("-webkit-text-security:none", "-webkit-text-security:disc", "-webkit-text-security:square"),
        .. Of("mask-image:none", "mask-image:linear-gradient(transparent,transparent)"),
    ];

    /// <summary>Text that stands higher or lower than that beside it.</summary>
    public static IReadOnlyList<StyleMeans> Lifting { get; } =
    [
        .. Of("vertical-align:baseline", "vertical-align:super", "vertical-align:sub", "vertical-align:super;font-size:60%", "vertical-align:4px", "vertical-align:4px;font-size:8px", "vertical-align:30%", "vertical-align:.5em", "vertical-align:-3pt", "vertical-align:text-top;font-size:50%", "vertical-align:top;font-size:8px", "vertical-align:1ex"),
        .. Of("position:static", "position:relative;top:-5px", "position:relative;top:-5px;font-size:60%", "position:relative;bottom:.4em", "position:relative;top:4px;font-size:.7em", "position:relative;inset:-4px auto auto", "position:relative;vertical-align:baseline;top:-.5em;line-height:0;font-size:75%"),
        .. Of("display:inline;transform:none", "display:inline-block;transform:translateY(-5px)", "display:inline-block;transform:translate(0,-.4em)", "display:inline-block;translate:0 -5px", "display:inline-block;transform:matrix(1,0,0,1,0,-6)", "display:inline-block;transform:translate3d(0,-5px,0)"),
        .. Of("vertical-align:baseline", "").Select(means => means with { Element = "sup" }),
        .. Of("vertical-align:baseline", "").Select(means => means with { Element = "sub" }),
    ];

    /// <summary>Text that is struck through.</summary>
    public static IReadOnlyList<StyleMeans> Striking { get; } =
    [
        .. Of("text-decoration:none", "text-decoration:line-through", "text-decoration-line:line-through", "text-decoration:line-through red 2px", "text-decoration:underline line-through", "text-decoration:line-through double #f00"),
        .. Of("text-decoration:none", "").Select(means => means with { Element = "s" }),
        .. Of("text-decoration:none", "").Select(means => means with { Element = "del" }),
    ];

    /// <summary>Text that stands elsewhere, is covered, turned, or not alone.</summary>
    public static IReadOnlyList<StyleMeans> Moving { get; } =
    [
        .. Of("position:static", "position:absolute", "position:absolute;left:3px", "position:fixed;top:40px;left:300px", "position:relative;left:20px", "position:relative;left:-9px", "position:relative;top:-40px"),
        .. Of("float:none", "float:right", "float:left"),
        .. Of("margin:0", "margin-left:20px", "margin-left:-8px", "margin-right:-6px", "margin:0 1em", "padding:0 12px"),
        .. Of("display:inline;transform:none", "display:inline-block;transform:rotate(180deg)", "display:inline-block;transform:scaleX(-1)", "display:inline-block;transform:translateX(40px)", "display:inline-block;rotate:180deg"),
        .. Of("direction:ltr;unicode-bidi:normal", "direction:rtl;unicode-bidi:bidi-override"),
        .. Of("letter-spacing:normal", "letter-spacing:-1em", "letter-spacing:-8px"),
        .. Of("display:inline", "display:block", "display:table", "display:flex"),
        .. Of("font-size:inherit", "font-size:1px"),
        .. Of("position:static", "").Select(means => means with { Rest = "$::before{content:'8'}" }),
        .. Of("position:static", "").Select(means => means with { Rest = "$::after{content:\"\\0035\"}" }),
        .. Of("position:relative", "position:relative").Select(means => means with { Rest = "$::after{content:'';position:absolute;left:0;right:0;top:0;bottom:0;background:#fff}" }),
    ];

    /// <summary>What seems to hide or to move, and does neither to text that is all of its cell.</summary>
    public static IReadOnlyList<StyleMeans> Innocent { get; } =
    [
        .. Harmless("position:relative", "position:sticky;top:0", "vertical-align:middle", "vertical-align:top", "vertical-align:baseline", "opacity:.9", "opacity:1", "visibility:visible", "color:#333", "color:red", "color:rgb(10,20,30)", "color:rgba(0,0,0,.8)"),
        .. Harmless("font-size:12px", "font:bold 14px/1.5 SimSun,serif", "letter-spacing:0", "margin:0 1px", "margin:-1px", "text-decoration:underline", "text-decoration:none", "overflow:hidden", "width:0;overflow:hidden", "height:0", "text-indent:-9999px", "clip:rect(0,0,0,0)", "top:-9px;left:-9px", "transform:translateY(-9px)"),
        .. Harmless("display:inline", "display:none;display:inline", "display:inline-block", "display:nonsense", "float:none", "direction:ltr", "zoom:1", "filter:none", "filter:grayscale(100%)", "clip-path:none", "mask:none", "background:#ff0", "background-color:transparent", "mso-bidi-font-size:10.5pt;mso-fareast-language:ZH-CN", "-ms-filter:alpha(opacity=0)", "filter:alpha(opacity=0)"),
        .. Whole("vertical-align:text-bottom", "display:block", "display:block;text-indent:2em", "text-indent:0;line-height:1.5;margin:0", "display:inline-block;width:180px;overflow:hidden", "display:block;height:24px;overflow:hidden", "display:inline-block;transform:none", "display:inline-block;transform:translateZ(0)", "display:inline-block;transform:scale(.8)", "float:left", "float:right", "position:relative;top:1px", "position:relative;top:-2px", "vertical-align:2px", "display:block;margin:5px 0", "padding:0 8px", "margin-left:10px", "direction:rtl", "color:#fff;background:#036", "display:flex;justify-content:center", "letter-spacing:2px", "white-space:nowrap;text-overflow:ellipsis;overflow:hidden", "clip-path:inset(0)"),
    ];

    private static IEnumerable<StyleMeans> Of(string undone, params string[] declarations) => declarations.Select(said => new StyleMeans(said, undone));

    private static IEnumerable<StyleMeans> Harmless(params string[] declarations) => Whole(declarations).Select(means => means with { IsInnocentOfParts = true });

    private static IEnumerable<StyleMeans> Whole(params string[] declarations) => declarations.Select(said => new StyleMeans(said) { IsInnocent = true });
}
