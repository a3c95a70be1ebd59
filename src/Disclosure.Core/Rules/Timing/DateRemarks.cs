using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Timing;

/// <summary>What is said of the date by which a report is judged: which one it is, and what others there are.</summary>
internal static class DateRemarks
{
    /// <summary>The date on which a report was published.</summary>
    public static BilingualText Published { get; } = new("公布日期", "date of publication");

    /// <summary>The date below it.</summary>
    public static BilingualText Signed { get; } = new("落款日期", "date of signature");

    /// <summary>Which date it is.</summary>
    public static BilingualText WhatOf(AnnualDisclosureReport report) => report.PublishedOn is null ? Signed : Published;

    /// <summary>What others there are.</summary>
    public static IEnumerable<BilingualText> Of(AnnualDisclosureReport report)
    {
        var (published, signed) = (report.PublishedOn, report.SignedOn);
        if (published is null)
        {
            yield return new BilingualText("报告没有注明公布日期，以落款日期判断。", "The report does not say when it was published and is judged by its signature.");
        }
        else if (signed is not null && signed.Date != published.Date)
        {
            var date = DateText.Of(signed.Date);
            yield return new BilingualText($"落款日期是{date.Chinese}，以公布日期为准。", $"It was signed on {date.English}; the date of publication counts.");
        }

        if (published?.Otherwise is { } otherwise)
        {
            var date = DateText.Of(otherwise);
            yield return new BilingualText(
                $"另一处写的公布日期是{date.Chinese}，两处不一致，请核对。", $"Elsewhere it says that it was published on {date.English}; see which is right.");
        }
    }
}
