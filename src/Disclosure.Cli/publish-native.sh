#!/usr/bin/env bash
# Publishes the command for 64-bit Linux as one file that needs no .NET where it runs, and beside it the page that serve opens:
#
#     src/Disclosure.Cli/publish-native.sh [FOLDER]
#
# It needs the .NET SDK 10 and a C compiler (clang or gcc) where it is published; the file runs wherever the C library is not older.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
out="$(realpath -m "${1:-disclosure-linux-x64}")"

if ! command -v dotnet >/dev/null; then
  echo "The .NET SDK 10 is needed: no dotnet on the PATH." >&2
  exit 1
fi
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
  echo "A C compiler is needed for linking: neither clang nor gcc on the PATH (on Debian and Ubuntu: apt-get install clang)." >&2
  exit 1
fi

dotnet publish "$root/src/Disclosure.Cli" -r linux-x64 -p:PublishAot=true -p:WithPage=true -p:PublishDir="$out/" -nologo
rm -f "$out"/*.dbg "$out"/*.xml "$out"/*.pdb
echo "$out/disclosure: $(stat -c %s "$out/disclosure" | numfmt --to=si --suffix=B)"
