using Disclosure.Messages;

namespace Disclosure.Reports.Adjustments;

/// <summary>Puts adjustments into words.</summary>
internal static class AdjustmentWords
{
    public static BilingualText Of(Adjustment adjustment)
    {
        var kind = Of(adjustment.Kind);
        var chinese = new[] { kind.Chinese, string.Join('、', adjustment.Others), adjustment.Document, adjustment.Reason, adjustment.Origin?.Chinese };
        var english = new[] { kind.English, string.Join(", ", adjustment.Others), adjustment.Document, adjustment.Reason, adjustment.Origin?.English };
        return new BilingualText(
            string.Join('，', chinese.Where(part => !string.IsNullOrEmpty(part))), string.Join(", ", english.Where(part => !string.IsNullOrEmpty(part))));
    }

    public static BilingualText Of(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Merger => new("合并", "merger"),
        AdjustmentKind.Split => new("分立", "split"),
        AdjustmentKind.Transfer => new("职责划转", "duties transferred"),
        AdjustmentKind.Renamed => new("更名", "renamed"),
        AdjustmentKind.Founded => new("新设", "founded"),
        AdjustmentKind.Abolished => new("撤销", "abolished"),
        AdjustmentKind.Corrected => new("更正", "corrected"),
        _ => new("重新清理", "recount"),
    };
}
