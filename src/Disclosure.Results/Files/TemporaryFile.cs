namespace Disclosure.Results.Files;

/// <summary>A file for what has to wait; nothing is left of it, however the process ends.</summary>
internal static class TemporaryFile
{
    /// <summary>Opens a new one, which is gone as soon as it is closed.</summary>
    public static FileStream Open()
    {
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
        });
        if (!OperatingSystem.IsWindows()) File.Delete(file.Name);
        return file;
    }
}
