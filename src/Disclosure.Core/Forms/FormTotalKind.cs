namespace Disclosure.Forms;

/// <summary>What a total of the form adds up.</summary>
public enum FormTotalKind
{
    /// <summary>（七）总计: all outcomes of one applicant kind.</summary>
    Dispositions,

    /// <summary>总计 column: all applicant kinds of one row.</summary>
    Applicants,

    /// <summary>总计 of a group of cases in section 四: its four outcomes.</summary>
    Outcomes,
}
