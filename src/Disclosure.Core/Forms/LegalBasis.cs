using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>Citations of the law behind a row or a rule.</summary>
public static class LegalBasis
{
    /// <summary>The notice that prescribes the trial format of report years 2019 and 2020.</summary>
    public static BilingualText Notice2019 { get; } = new("国办公开办函〔2019〕60号", "Notice 国办公开办函〔2019〕60号");

    /// <summary>The notice that prescribes the format of report years from 2021.</summary>
    public static BilingualText Notice2021 { get; } = new("国办公开办函〔2021〕30号", "Notice 国办公开办函〔2021〕30号");

    /// <summary>Cites the Regulation on Open Government Information (Decree 711, 2019 revision).</summary>
    /// <param name="chinese">The article in Chinese, such as 第十四条.</param>
    /// <param name="english">The article in English, such as Art. 14.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static BilingualText Regulation(string chinese, string english) =>
        new($"《政府信息公开条例》{Guard.Against.Null(chinese)}", $"Regulation on Open Government Information, {Guard.Against.Null(english)}");
}
