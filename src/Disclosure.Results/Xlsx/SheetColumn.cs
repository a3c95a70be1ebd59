using Disclosure.Messages;

namespace Disclosure.Results.Xlsx;

/// <summary>A column of a sheet of rows.</summary>
/// <param name="Head">What heads it.</param>
/// <param name="Width">Its width, in characters of half width.</param>
/// <param name="IsPrinted">Whether it is printed. What is not stands on one line, at the right, for those who sort and filter.</param>
internal sealed record SheetColumn(BilingualText Head, int Width, bool IsPrinted = true);
