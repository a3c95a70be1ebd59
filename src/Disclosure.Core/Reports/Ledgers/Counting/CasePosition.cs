using Disclosure.Forms;

namespace Disclosure.Reports.Ledgers.Counting;

/// <summary>
/// Where a case counts in section 三 of a year: one row by which it came in, one by which it went out. Equal by all.
/// </summary>
/// <param name="Kind">The kind of applicant; null where it is not known, so that the case counts in the totals only.</param>
/// <param name="In">一、本年新收 or 二、上年结转.</param>
/// <param name="Out">The row of its outcome, or 四、结转下年度; null for an outcome whose row is not known, which counts in （七）总计 only.</param>
public readonly record struct CasePosition(ApplicantKind? Kind, ApplicationRow In, ApplicationRow? Out);
