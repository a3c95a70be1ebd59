using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Reports;
using Disclosure.Reports.Units;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>Writes a workbook to fill in.</summary>
internal static class TemplateWorkbook
{
    // A workbook of more sheets, or of more rows with all their checks, opens nowhere in reasonable time.
    private const int MostSheets = 250;
    private const int MostRows = 2000;

    /// <summary>The workbook's bytes.</summary>
    /// <exception cref="ArgumentException">A report is of another form, or of none of the units; there are too many units.</exception>
    public static byte[] Write(TemplateOptions options)
    {
        var styles = new WorkbookStyles();
        var title = TemplateTexts.CollectionTitle(options.Authority, options.Year).In(options.Language);
        return WorkbookPackage.Of([.. SheetsOf(options, styles)], styles, title, options.Language);
    }

    private static IEnumerable<WrittenSheet> SheetsOf(TemplateOptions options, WorkbookStyles styles)
    {
        if (options.Units is null)
        {
            if (options.Reports.Count > 1) throw new ArgumentException("There are several reports and no units whose they are.");
            var only = options.Reports.Count == 0 ? null : options.Reports[0];
            var form = new FormSheet(options, options.Authority ?? only?.Authority, new TemplateFigures(options.Form, only), styles);
            return [new WrittenSheet(TemplateTexts.Form.In(options.Language), form.Write())];
        }

        var units = UnitsOf(options, options.Units);
        var most = options.Layout == TemplateLayout.UnitPerSheet ? MostSheets : MostRows;
        if (units.Count == 0) throw new ArgumentException("No unit of the list is counted in the year.");
        if (units.Count > most) throw new ArgumentException($"There are {units.Count} units; in this layout a workbook takes {most}.");
        if (options.Layout == TemplateLayout.UnitPerRow) return new UnitRowSheets(options, units, styles).Write();
        var names = new Workbooks.SheetNames();
        return units.Select(unit => new WrittenSheet(names.Of(unit.Name), new FormSheet(options, unit.Name, unit.Figures, styles).Write()));
    }

    private static List<(string Name, TemplateFigures Figures)> UnitsOf(TemplateOptions options, UnitList list)
    {
        var given = new Dictionary<Unit, AnnualDisclosureReport>();
        foreach (var report in options.Reports)
        {
            var unit = list.Find(report.Authority) ?? throw new ArgumentException($"“{report.Authority}” is not in the list of units.");
            if (!given.TryAdd(unit, report)) throw new ArgumentException($"There are two reports of “{unit}”.");
        }

        return [.. list.CountedIn(options.Year).Select(unit => (unit.Name, new TemplateFigures(options.Form, given.GetValueOrDefault(unit))))];
    }
}
