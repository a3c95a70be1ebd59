using Disclosure.Documents;
using Disclosure.Messages;
using Disclosure.Page.Dropped;
using Disclosure.Page.Saved;
using Disclosure.Page.Texts;
using Disclosure.Reports;
using Disclosure.Results.Html;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;
using Disclosure.Rules;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Page;

/// <summary>
/// The page. What is dropped is read, audited and shown one by one, so that the browser can draw and be stopped in between; nothing leaves it.
/// </summary>
public sealed partial class App : ComponentBase, IDisposable
{
    private readonly Breath breath = new();
    private DotNetObjectReference<App>? self;
    private Desk desk = new();
    private DroppedFile? priorFile;
    private IReadOnlyList<BilingualText> notices = [];
    private BilingualText status = BilingualText.Same("");
    private DisplayLanguage language;
    private CancellationTokenSource stopping = new();
    private DroppedDocument? sum;
    private string overview = "";
    private string report = "";
    private bool isBusy;
    private int shown = 1;
    private int done;
    private int toDo;

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    private IReadOnlyList<DroppedDocument> Documents => desk.Documents;

    private DroppedDocument Shown => sum ?? Documents[shown - 1];

    private IReadOnlyList<ShownChange> Changes => [.. Shown.Changes.Select(change => new ShownChange(
        change.Cell.Name, $"#{new ReportAnchors(Shown.Number).Of(change.Cell)}", FigureNames.Of(change.Before), FigureNames.Of(change.After)))];

    private static BilingualText Footer => HtmlTexts.Footer(RuleCatalogue.Version, ProgramVersion.Text);

    /// <inheritdoc/>
    public void Dispose()
    {
        self?.Dispose();
        stopping.Dispose();
    }

    /// <summary>Takes files that were dropped or chosen.</summary>
    /// <param name="purpose">What for: <c>reports</c>, or <c>prior</c> for last year's report.</param>
    /// <param name="names">Their names, with their folders.</param>
    /// <param name="sizes">How large they are, in bytes.</param>
    /// <param name="found">Which were found in a folder.</param>
    /// <param name="first">The number of the first.</param>
    [JSInvokable]
    public async Task Take(string purpose, string[] names, double[] sizes, bool[] found, int first)
    {
        if (isBusy) return;
        var files = names.Select((name, place) => new DroppedFile(name, (long)sizes[place], first + place, found[place]))
            .Where(file => !file.IsOfSystem).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (purpose == "prior")
        {
            priorFile = files.Count > 0 ? files[0] : priorFile;
            files = [.. desk.Files];
        }

        await CheckAsync(files);
    }

    /// <summary>Shows another of the reports.</summary>
    /// <param name="number">Its place; 1-based.</param>
    [JSInvokable]
    public async Task Show(int number)
    {
        sum = null;
        if (!isBusy && number >= 1 && number <= Documents.Count) await ShowAsync(number);
    }

    /// <summary>Applies a repair to a copy of the report that is shown.</summary>
    /// <param name="repair">The repair's number.</param>
    [JSInvokable]
    public async Task Apply(int repair)
    {
        if (isBusy || Documents.Count == 0 || Shown.Apply(repair) is not { } applied) return;
        status = PageTexts.Corrected(new(applied.Changes(), applied.Changes(DisplayLanguage.English)));
        await ShowAsync(shown, "corrections");
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        self = DotNetObjectReference.Create(this);
        var isChinese = await Browser.InvokeAsync<bool>("disclosure.start", self);
        await SpeakAsync(isChinese ? DisplayLanguage.Chinese : DisplayLanguage.English);
        await Browser.InvokeVoidAsync("disclosure.ready");
    }

    private async Task CheckAsync(List<DroppedFile> files)
    {
        (desk, sum) = (new Desk(), null);
        stopping.Dispose();
        stopping = new CancellationTokenSource();
        (isBusy, done, toDo, shown) = (true, 0, files.Count, 1);
        if (priorFile is not null) desk.TakePrior(priorFile, await ContentOf(priorFile));
        foreach (var file in files)
        {
            status = PageTexts.Reading(done + 1, toDo, file.Name);
            await RedrawAsync();
            if (stopping.IsCancellationRequested) break;
            desk.Add(file);
            var sources = desk.SourcesOf(file, await ContentOf(file)).ToList();
            foreach (var source in sources)
            {
                desk.Check(source, files.Count == 1 && sources.Count == 1);
                await BreatheAsync();
                if (stopping.IsCancellationRequested) break;
            }

            done++;
        }

        overview = await ResultView.OverviewAsync(desk, language, BreatheAsync);
        isBusy = false;
        status = StatusOf(files.Count);
        notices = [.. desk.Notices, .. desk.WhyNotBeside is { } why ? [why] : Array.Empty<BilingualText>(), .. PassedOver()];
        await ShowAsync(1, Documents.Count > 0 ? "result" : null);
    }

    private BilingualText StatusOf(int files) => stopping.IsCancellationRequested
        ? PageTexts.Stopped(done, files)
        : Documents.Count > 0 ? PageTexts.Done(Documents.Count) : files > 0 ? PageTexts.Nothing : BilingualText.Same("");

    private IEnumerable<BilingualText> PassedOver() => desk.PassedOver > 0 ? [PageTexts.PassedOver(desk.PassedOver)] : [];

    private async Task<byte[]> ContentOf(DroppedFile file) =>
        file.IsTooLarge ? [] : await Browser.InvokeAsync<byte[]>("disclosure.read", file.Number);

    private async Task ShowAsync(int number, string? focus = null)
    {
        shown = number;
        report = Documents.Count == 0 ? "" : ResultView.Report(Shown, language);
        await RedrawAsync();
        await Browser.InvokeVoidAsync("disclosure.shown", focus);
    }

    private async Task AddUpAsync()
    {
        var units = new UnitSum();
        (isBusy, done, toDo, notices) = (true, 0, desk.Files.Count, []);
        foreach (var file in desk.Files)
        {
            status = PageTexts.Reading(done + 1, toDo, file.Name);
            await RedrawAsync();
            foreach (var source in desk.SourcesOf(file, await ContentOf(file))) units.Add(source);
            done++;
        }

        isBusy = false;
        var added = units.Report();
        sum = added is null
            ? null
            : new DroppedDocument(PageTexts.SumHeading.In(language), Documents.Count + 1, new ReportReading(added, []), ReportAudit.Run(added), false);
        status = added is null ? units.Refusal! : PageTexts.Added(units.Count);
        await ShowAsync(shown, added is null ? null : new ReportAnchors(Shown.Number).Report);
    }

    private async Task UndoAsync()
    {
        Shown.Undo();
        status = PageTexts.Undone;
        await ShowAsync(shown, Shown.Changes.Count > 0 ? "corrections" : "result");
    }

    private async Task SaveResultAsync(string ending)
    {
        var content = await ResultFiles.WriteAsync(desk, ending, language, BreatheAsync);
        await SaveAsync(new ResultFile($"{PageTexts.FileOfResult.In(language)}.{ending}", ResultFile.MediaTypeOf(ending), content));
    }

    private async Task SaveFormAsync(string ending)
    {
        var stream = new MemoryStream();
        Shown.Report!.WriteTo(stream, ending == "docx" ? OfficialFormat.Docx : OfficialFormat.Xlsx, new WritingOptions { AllowsErrors = true });
        var name = $"{Shown.Report!.Authority ?? PageTexts.FileOfForm.In(language)}{Shown.Report!.Year}.{ending}";
        await SaveAsync(new ResultFile(name, ResultFile.MediaTypeOf(ending), stream.ToArray()));
    }

    private async Task SaveAsync(ResultFile file)
    {
        await Browser.InvokeVoidAsync("disclosure.save", file.Name, file.MediaType, file.Content);
        status = PageTexts.Saved(file.Name);
    }

    private async Task ClearAsync()
    {
        (desk, sum, priorFile, notices, status) = (new Desk(), null, null, [], BilingualText.Same(""));
        await ShowAsync(1);
        await Browser.InvokeVoidAsync("disclosure.forget");
    }

    private async Task RemovePriorAsync()
    {
        priorFile = null;
        await CheckAsync([.. desk.Files]);
    }

    private async Task SpeakAsync(DisplayLanguage chosen)
    {
        language = chosen;
        await Browser.InvokeVoidAsync("disclosure.speak", chosen == DisplayLanguage.Chinese ? "zh-CN" : "en", In(PageTexts.Title));
        if (isBusy) return;
        if (Documents.Count > 0) overview = await ResultView.OverviewAsync(desk, language, BreatheAsync);
        await ShowAsync(shown);
    }

    private void Stop() => stopping.Cancel();

    private async Task BreatheAsync()
    {
        if (breath.IsDue) await RedrawAsync();
    }

    // The browser draws, and takes clicks, while a timer runs.
    private async Task RedrawAsync()
    {
        StateHasChanged();
        await Task.Delay(1);
        breath.Take();
    }

    private string In(BilingualText text) => text.In(language);

    private string Pressed(DisplayLanguage each) => each == language ? "true" : "false";
}
