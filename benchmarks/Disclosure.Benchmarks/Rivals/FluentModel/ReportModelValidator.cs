using Disclosure.Benchmarks.Rivals.Model;
using FluentValidation;

namespace Disclosure.Benchmarks.Rivals.FluentModel;

/// <summary>The whole model through nested validators.</summary>
public sealed class ReportModelValidator : AbstractValidator<ReportModel>
{
    public ReportModelValidator()
    {
        RuleFor(report => report.Applications).SetValidator(new ApplicationsTableValidator());
        RuleFor(report => report.Reconsideration).SetValidator(new CasesRowValidator("DC4001"));
        RuleFor(report => report.DirectLitigation).SetValidator(new CasesRowValidator("DC4002"));
        RuleFor(report => report.LitigationAfterReconsideration).SetValidator(new CasesRowValidator("DC4003"));
    }
}
