using System.Globalization;
using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Validation;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Disclosure;

/// <summary>Registers the library with an application's services.</summary>
public static class DisclosureServiceCollectionExtensions
{
    /// <summary>
    /// Registers, as singletons that any thread may use: <see cref="IValidator{T}"/> of <see cref="AnnualDisclosureReport"/>
    /// and of <see cref="ApplicationTable"/>, both validators as themselves, and the <see cref="RuleOptions"/> and the <see cref="Rulebook"/>
    /// with which they audit. Of several calls the last one counts; a validator that the application registered itself is left alone.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="options">The audit's choices; when null those that the application registered, else the usual ones.</param>
    /// <param name="language">The language of the validators' messages.</param>
    /// <param name="rulebook">The rules; when null those that the application registered, else the catalogue as delivered.</param>
    /// <param name="followsCulture">
    /// Whether the messages are in the language of each request instead: Chinese where <see cref="CultureInfo.CurrentUICulture"/> is, else English.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public static IServiceCollection AddDisclosure(
        this IServiceCollection services, RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese, Rulebook? rulebook = null,
        bool followsCulture = false)
    {
        Guard.Against.Null(services);
        Guard.Against.UndefinedValue(language);

        Func<DisplayLanguage> languageOf = followsCulture ? LanguageOfCulture : () => language;
        if (options is not null) services.RemoveAll<RuleOptions>();
        services.TryAddSingleton(options ?? RuleOptions.Default);
        if (rulebook is not null) services.RemoveAll<Rulebook>();
        services.TryAddSingleton(rulebook ?? RuleCatalogue.Rulebook);
        services.Replace(ServiceDescriptor.Singleton(provider => new AnnualDisclosureReportValidator(
            provider.GetRequiredService<Rulebook>(), provider.GetRequiredService<RuleOptions>(), languageOf)));
        services.Replace(ServiceDescriptor.Singleton(provider => new ApplicationTableValidator(
            provider.GetRequiredService<Rulebook>(), provider.GetRequiredService<RuleOptions>(), languageOf)));
        services.TryAddSingleton<IValidator<AnnualDisclosureReport>>(provider => provider.GetRequiredService<AnnualDisclosureReportValidator>());
        services.TryAddSingleton<IValidator<ApplicationTable>>(provider => provider.GetRequiredService<ApplicationTableValidator>());
        return services;
    }

    private static DisplayLanguage LanguageOfCulture() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? DisplayLanguage.Chinese : DisplayLanguage.English;
}
