using Disclosure.Documents;
using Disclosure.Documents.Archives;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;
using Disclosure.Results.Running;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Inputs;

/// <summary>One document to be read: a file, standard input, or something named that holds no document.</summary>
internal sealed class InputSource
{
    private readonly Func<ReadingOptions, ReportReading> read;
    private readonly Func<ReadingOptions, CollectionReading> readAll;

    private InputSource(
        string name, string? path, Func<ReadingOptions, ReportReading> read, Func<ReadingOptions, CollectionReading>? readAll = null,
        bool canBeReadAgain = true)
    {
        Name = name;
        Path = path;
        this.read = read;
        this.readAll = readAll ?? (options => Alone(read(options)));
        CanBeReadAgain = canBeReadAgain;
    }

    /// <summary>The name by which the user knows the input.</summary>
    public string Name { get; }

    /// <summary>The file's path; null for an input that is no file.</summary>
    public string? Path { get; }

    /// <summary>Whether the document is still there when it was read; a stream, or an archive that is closed behind its last document, is not.</summary>
    public bool CanBeReadAgain { get; }

    /// <summary>A file.</summary>
    public static InputSource File(string path) =>
        new(path, path, options => ReportDocument.Read(path, options), options => CollectionDocument.Read(path, options));

    /// <summary>A document of an archive.</summary>
    /// <param name="archive">The archive's name.</param>
    /// <param name="path">Its path, where it is a file.</param>
    /// <param name="document">The document.</param>
    /// <param name="done">What is done when the document was read.</param>
    public static InputSource Archived(string archive, string? path, ArchivedDocument document, Action done) =>
        new(document.Name.Length == 0 ? archive : $"{archive}/{document.Name}", path, options => Then(done, () => document.Read(options)),
            options => Then(done, () => document.ReadAll(options)), canBeReadAgain: false);

    /// <summary>A document that is known as text, from a file where there is a path.</summary>
    public static InputSource Text(string name, string? path, string text) => new(name, path, options => ReportDocument.ReadText(text, options));

    /// <summary>A stream, such as standard input, as bytes.</summary>
    public static InputSource Stream(string name, Stream input) =>
        new(name, null, options => ReportDocument.Read(input, options),
            options => CollectionDocument.Read(input, options), canBeReadAgain: false);

    /// <summary>Something named on the command line that holds no document.</summary>
    public static InputSource Unusable(string name, ReadingProblem problem) => new(name, null, _ => ReportReading.Failed(problem));

    // The program itself is at fault with a document.
    private static ReadingProblem Fault(Exception exception) =>
        new(ProblemCatalogue.ProgramFault, null, ("actual", BilingualText.Same($"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}")));

    /// <summary>Reads the report.</summary>
    /// <param name="options">What is known of it beforehand.</param>
    /// <returns>The report where there is one, and every problem in reading.</returns>
    public ReportReading Read(ReadingOptions options) => Read(options, reading => reading);

    /// <summary>Reads the reports of units, be they one or many.</summary>
    /// <param name="options">What is known of them beforehand.</param>
    /// <returns>The reports, and every problem in reading.</returns>
    public CollectionReading ReadAll(ReadingOptions options) => Guarded(() => readAll(options), reading => reading, problem => new([], null, [problem]));

    /// <summary>Reads the report and makes something of it. Whatever either does to the program is a problem of this input alone.</summary>
    /// <param name="options">What is known of the report beforehand.</param>
    /// <param name="make">Makes it; asked a second time, of the problem, where it fails itself.</param>
    public T Read<T>(ReadingOptions options, Func<ReportReading, T> make) => Guarded(() => read(options), make, problem => make(ReportReading.Failed(problem)));

    private T Guarded<TReading, T>(Func<TReading> read, Func<TReading, T> make, Func<ReadingProblem, T> failed)
    {
        var isRead = false;
        try
        {
            var reading = read();
            isRead = true;
            return make(reading);
        }
#pragma warning disable CA1031 // Whatever one input does to its reader, the others are still read.
        catch (Exception exception) when (exception is not UsageException)
#pragma warning restore CA1031
        {
            var isUnopened = !isRead && exception is IOException or UnauthorizedAccessException;
            return failed(isUnopened ? SystemTexts.Unopened(Name, exception) : Fault(exception));
        }
    }

    private static CollectionReading Alone(ReportReading reading) =>
        new(reading.Report is { } report ? [new SeriesReport(report)] : [], null, reading.Problems);

    private static T Then<T>(Action done, Func<T> read)
    {
        try
        {
            return read();
        }
        finally
        {
            done();
        }
    }
}
