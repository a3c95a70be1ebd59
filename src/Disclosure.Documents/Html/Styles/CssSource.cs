using AngleSharp;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Css.Values;
using AngleSharp.Text;

namespace Disclosure.Documents.Html.Styles;

/// <summary>
/// Parses style sheets and declarations with AngleSharp.Css. Its computed styles cost about ninety times what parsing
/// the page does, so that only its parser is used, with selectors, specificity, nesting and the drop of what is not
/// valid. Values are kept as they stand: its own readers drop some that browsers know, and then the text would be shown
/// where a browser hides it. Without them it also starts five times as fast.
/// </summary>
internal static class CssSource
{
    [ThreadStatic]
    private static CssParser? parser;

    [ThreadStatic]
    private static CssSelectorParser? selectors;

    private static CssParser Parser => parser ??= new CssParser(
        new CssParserOptions { IsIncludingUnknownDeclarations = true, IsIncludingUnknownRules = true, IsToleratingInvalidSelectors = true },
        BrowsingContext.New(Configuration.Default.With(new ValuesAsTheyStand())));

    /// <summary>The rules of a sheet.</summary>
    public static ICssRuleList Rules(string sheet) => Parser.ParseStyleSheet(sheet).Rules;

    /// <summary>The declarations of a <c>style</c> attribute.</summary>
    public static IEnumerable<ICssProperty> Properties(string style) =>
        Parser.ParseDeclaration(style) ?? Parser.ParseDeclaration(style.Replace('}', '!')) ?? Enumerable.Empty<ICssProperty>();

    /// <summary>A selector; null where it is none.</summary>
    public static ISelector? Selector(string text) => (selectors ??= new CssSelectorParser()).ParseSelector(text);

    private sealed class ValuesAsTheyStand : IDeclarationFactory
    {
        public DeclarationInfo Create(string propertyName) => new(propertyName, new AsItStands(propertyName), PropertyFlags.None, new Value(""), [], []);
    }

    private sealed class AsItStands(string property) : IValueConverter
    {
        public ICssValue? Convert(StringSource source)
        {
            var start = source.Index;
            var text = source.Content[start..];
            source.NextTo(source.Content.Length);
            return StyleValues.IsValid(property, text) ? new Value(text) : null;
        }
    }

    private sealed class Value(string text) : ICssValue
    {
        public string CssText => text;

        public bool Equals(ICssValue? other) => other is Value && other.CssText == text;

        public ICssValue Compute(ICssComputeContext context) => this;
    }
}
