using FluentValidation;

namespace Disclosure.Consumer;

/// <summary>Answers with the failures of a request's model instead of the endpoint when one of them is an error.</summary>
internal sealed class ValidationFilter<T>(IValidator<T> validator) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var validation = await validator.ValidateAsync(context.Arguments.OfType<T>().Single(), context.HttpContext.RequestAborted);
        return validation.Errors.Any(failure => failure.Severity == Severity.Error)
            ? Results.ValidationProblem(validation.ToDictionary())
            : await next(context);
    }
}
