using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules;

/// <summary>Names in a message what stands in a cell.</summary>
internal static class FigureNames
{
    public static BilingualText Of(Figure figure) => figure.State switch
    {
        FigureState.Blank => new BilingualText("空白", "blank"),
        FigureState.Absent => new BilingualText("缺失", "absent"),
        _ => BilingualText.Same($"{figure}"),
    };
}
