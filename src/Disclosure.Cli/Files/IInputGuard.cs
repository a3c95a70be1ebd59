namespace Disclosure.Cli.Files;

/// <summary>Knows which files are read, so that none of them is overwritten.</summary>
internal interface IInputGuard
{
    /// <summary>Whether a file is known to be an input, or a file of the command's own, before any input is listed.</summary>
    /// <param name="path">The file's real path.</param>
    bool Holds(string path);

    /// <summary>Says where the result goes. A former result there is no input; whatever else stands there must not be one.</summary>
    /// <param name="path">The file's real path.</param>
    void Protect(string path);
}
