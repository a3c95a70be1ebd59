#!/usr/bin/env bash
# Runs every shell line of the README, from top to bottom, in a fresh clone with an empty package cache, as a new user would.
# Packages come from where this machine's configuration of NuGet says. `dotnet test` is left out unless README_TESTS=1 is set.
set -uo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone --quiet --no-hardlinks "$root" "$work/clone" || exit 1
export NUGET_PACKAGES="$work/cache" DOTNET_CLI_HOME="$work/home" MSBUILDDISABLENODEREUSE=1
mkdir -p "$work/home/.nuget/NuGet"
[ -f "$HOME/.nuget/NuGet/NuGet.Config" ] && cp "$HOME/.nuget/NuGet/NuGet.Config" "$work/home/.nuget/NuGet/"

# What a command answers when it finds what the text says it finds.
expected() {
  case "$1" in
    *"check tests/samples"*) echo 1 ;;
    *"convert corrected.docx"*) echo 0 ;;
    *"series tests/samples"*) echo 1 ;;
    *) echo 0 ;;
  esac
}

cd "$work/clone" || exit 1
failed=0
while IFS= read -r line; do
  if [ "$line" = "dotnet test" ] && [ "${README_TESTS:-}" != 1 ]; then
    echo "left out: $line"
    continue
  fi

  echo "▶ $line"
  eval "$line" > "$work/output" 2>&1
  code=$?
  due=$(expected "$line")
  if [ "$code" -ne "$due" ]; then
    echo "✖ answered $code, not $due:"
    tail -n 20 "$work/output"
    failed=1
  fi
done < <(sed -n 's/^    \(dotnet .*\)$/\1/p' "$root/README.md")

"$DOTNET_CLI_HOME/.dotnet/tools/disclosure" --version || failed=1
[ "$failed" -eq 0 ] && echo "The README holds."
exit "$failed"
