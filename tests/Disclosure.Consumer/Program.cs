using System.Text.Json;
using Disclosure;
using Disclosure.Consumer;
using Disclosure.Messages;
using Disclosure.Reports;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

var folder = args[0];

// <endpoint>
var builder = WebApplication.CreateBuilder();
builder.Services.AddDisclosure(language: DisplayLanguage.English);
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
{
    if (context.Exception is not BadHttpRequestException { InnerException: JsonException fault }) return;
    (context.ProblemDetails.Status, context.ProblemDetails.Title) = (StatusCodes.Status400BadRequest, "The report cannot be read.");
    context.ProblemDetails.Detail = fault.Message;
});
// </endpoint>
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
// Left to itself, MVC walks through every property of a model, and a report leads to its whole form and back.
// <controllers>
builder.Services.AddControllers(options => options.ModelMetadataDetailsProviders.Add(
    new SuppressChildValidationMetadataProvider(typeof(AnnualDisclosureReport))));
// </controllers>
// <endpoint>
var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
});

app.MapPost("/reports", async (AnnualDisclosureReport report, IValidator<AnnualDisclosureReport> validator) =>
{
    var validation = await validator.ValidateAsync(report);
    return validation.IsValid ? Results.Ok() : Results.ValidationProblem(validation.ToDictionary());
});
// </endpoint>
app.MapPost("/filtered", (AnnualDisclosureReport report) => Results.Ok(report.Year)).AddEndpointFilter<ValidationFilter<AnnualDisclosureReport>>();
app.MapControllers();

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var visits = new List<Visit>();
foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
{
    visits.Add(await Visit.OfAsync(file, app.Services, client));
}

await app.StopAsync();
Console.WriteLine(JsonSerializer.Serialize(visits));
