using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Texts;

/// <summary>How a figure is shown: a blank and an absent cell by a word, anything else as it stands.</summary>
internal static class FigureTexts
{
    public static BilingualText Blank { get; } = new("空白", "blank");

    public static BilingualText Absent { get; } = new("缺失", "absent");

    public static BilingualText Of(Figure figure) => figure.State switch
    {
        FigureState.Blank => Blank,
        FigureState.Absent => Absent,
        _ => BilingualText.Same(figure.ToString()),
    };
}
