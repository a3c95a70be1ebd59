using System.Text;

namespace Disclosure.Cli.Tests.Running;

/// <summary>Reads RFC 4180 by its grammar, apart from what writes it.</summary>
internal static class CsvTable
{
    public static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (isQuoted && csv[i] != '"') field.Append(csv[i]);
            else if (isQuoted && i + 1 < csv.Length && csv[i + 1] == '"') field.Append(csv[++i]);
            else if (csv[i] == '"') isQuoted = !isQuoted;
            else if (csv[i] == ',') End();
            else if (csv[i] == '\r' && csv[i + 1] == '\n')
            {
                i++;
                End();
                rows.Add([]);
            }
            else field.Append(csv[i]);
        }

        Assert.False(isQuoted);
        Assert.Empty(rows[^1]);
        return rows[..^1];

        void End()
        {
            rows[^1].Add(field.ToString());
            field.Clear();
        }
    }
}
