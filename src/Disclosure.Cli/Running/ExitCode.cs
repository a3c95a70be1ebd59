namespace Disclosure.Cli.Running;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above what was asked to fail on.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above what was asked to fail on.</summary>
    public const int Findings = 1;

    /// <summary>An input could not be read; outranks <see cref="Findings"/>.</summary>
    public const int Unread = 2;

    /// <summary>Nothing is wrong, as far as could be told; but what was read does not decide it.</summary>
    public const int Undecided = 3;

    /// <summary>The command line cannot be carried out as given, as in sysexits.h.</summary>
    public const int WrongUsage = 64;

    /// <summary>The program itself is at fault, as in sysexits.h.</summary>
    public const int ProgramFault = 70;

    /// <summary>The result could not be written to its end, as in sysexits.h.</summary>
    public const int ResultLost = 74;
}
