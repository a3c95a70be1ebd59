namespace Disclosure.Reports;

/// <summary>Whose figures a report holds.</summary>
public enum ReportScope
{
    /// <summary>本级: those of the reporting organ alone.</summary>
    Own,

    /// <summary>汇总: those of the organ and of the units that it adds up.</summary>
    Consolidated,
}
