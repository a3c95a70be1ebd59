using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>Puts the two editions together from the tables defined in this folder.</summary>
internal static class FormDefinition
{
    public static Form Trial2019() => Build(
        ReportEdition.Trial2019, new BilingualText("2019年版（试行）", "Trial format of 2019"), LegalBasis.Notice2019, 2019, ProactiveDefinition.Trial2019());

    public static Form Revised2021() => Build(
        ReportEdition.Revised2021, new BilingualText("2021年版", "Revised format of 2021"), LegalBasis.Notice2021, 2021, ProactiveDefinition.Revised2021());

    private static Form Build(ReportEdition edition, BilingualText name, BilingualText instrument, int firstYear, FormTable proactive)
    {
        FormTable[] tables = [proactive, ApplicationsDefinition.Of(edition), CasesDefinition.Create()];
        var index = 0;
        foreach (var table in tables)
        {
            var cells = new List<FormCell>();
            foreach (var block in table.Blocks)
            {
                foreach (var row in block.Rows)
                {
                    foreach (var column in block.Columns) cells.Add(new FormCell(index++, row, column));
                }
            }

            table.Cells = cells;
        }

        return new Form(edition, name, instrument, firstYear, tables);
    }
}
