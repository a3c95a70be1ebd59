using Disclosure.Reports;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.Consumer;

[ApiController]
[Route("controlled")]
public sealed class ReportsController(IValidator<AnnualDisclosureReport> validator) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] AnnualDisclosureReport report)
    {
        var validation = await validator.ValidateAsync(report);
        foreach (var failure in validation.Errors) ModelState.AddModelError(failure.PropertyName, failure.ErrorMessage);
        return validation.IsValid ? Ok() : ValidationProblem();
    }
}
