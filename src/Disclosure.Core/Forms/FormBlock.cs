using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>
/// A part of a table with one set of columns: a 第二十条第（n）项 block of section 二, the whole table of
/// section 三, or one of the three groups of cases in section 四.
/// </summary>
public sealed class FormBlock : FormElement
{
    internal FormBlock(FormTable table, string path, BilingualText label, BilingualText? article, IEnumerable<string> aliases, string? head = null)
        : base(path, label, article, aliases)
    {
        Table = table;
        Address = head is null ? label.Chinese : $"{head} {label.Chinese}";
    }

    /// <summary>The table of which the block is a part.</summary>
    public override FormTable Table { get; }

    /// <summary>The label, after the head that stands over it where there is one: 行政诉讼 复议后起诉.</summary>
    public string Address { get; }

    /// <summary>The columns that carry figures, in printed order.</summary>
    public IReadOnlyList<FormColumn> Columns { get; internal set; } = [];

    /// <summary>The rows that carry figures, in printed order.</summary>
    public IReadOnlyList<FormRow> Rows { get; internal set; } = [];

    /// <summary>The row groups, whose labels carry no figures, such as （三）不予公开, in printed order.</summary>
    public IReadOnlyList<FormRowGroup> RowGroups { get; internal set; } = [];
}
