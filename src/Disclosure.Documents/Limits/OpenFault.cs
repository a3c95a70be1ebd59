using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Limits;

/// <summary>Tells why a file cannot be opened.</summary>
internal static class OpenFault
{
    /// <summary>The problem that an exception stands for.</summary>
    public static ReadingProblem Of(string path, Exception exception)
    {
        var reason = exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => new BilingualText("没有这个文件", "there is no such file"),
            _ when Directory.Exists(path) => new BilingualText("这是一个文件夹，这里应为一份文件", "it is a folder where a file is due"),
            UnauthorizedAccessException => new BilingualText("没有读取的权限", "it may not be read"),
            _ => BilingualText.Same(exception.Message.TrimEnd('.')),
        };
        return new ReadingProblem(ProblemCatalogue.Unopened, null, ("actual", BilingualText.Same(path)), ("expected", reason));
    }
}
