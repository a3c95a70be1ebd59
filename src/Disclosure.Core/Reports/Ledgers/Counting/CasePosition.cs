using Disclosure.Forms;

namespace Disclosure.Reports.Ledgers.Counting;

/// <summary>
/// Where a case counts in section 三 of a year: one row by which it came in, one by which it went out. Equal by all; the default is a case of
/// no known kind that was received in the year, with an outcome that is not known.
/// </summary>
public readonly record struct CasePosition
{
    internal CasePosition(ApplicantKind? kind, ApplicationRow @in, ApplicationRow? @out) => (Kind, In, Out) = (kind, @in, @out);

    /// <summary>The kind of applicant; null where it is not known, so that the case counts in the totals only.</summary>
    public ApplicantKind? Kind { get; }

    /// <summary>一、本年新收 or 二、上年结转.</summary>
    public ApplicationRow In { get; }

    /// <summary>The row of its outcome, or 四、结转下年度; null for an outcome whose row is not known, which counts in （七）总计 only.</summary>
    public ApplicationRow? Out { get; }
}
