namespace Disclosure.Cli.Verbs;

/// <summary>What each shell runs so that it completes the command's words. Where none fits, files are completed.</summary>
internal static class CompletionScripts
{
    /// <summary>The scripts by the shells' names.</summary>
    public static (string Shell, string Script)[] All { get; } =
    [
        ("bash", """
            _disclosure() {
              local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
              COMPREPLY=($(compgen -W "$(disclosure "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
            }
            complete -o default -F _disclosure disclosure
            """),
        ("zsh", """
            _disclosure() {
              local -a words_that_fit
              words_that_fit=("${(@f)$(disclosure "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              [[ -n "${words_that_fit[*]}" ]] && compadd -- "${words_that_fit[@]}"
              _files
            }
            compdef _disclosure disclosure
            """),
        ("pwsh", """
            Register-ArgumentCompleter -Native -CommandName disclosure -ScriptBlock {
              param($word, $tree, $place)
              disclosure "[suggest:$place]" "$tree" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """),
    ];
}
