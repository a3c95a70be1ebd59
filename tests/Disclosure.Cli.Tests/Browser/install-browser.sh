#!/usr/bin/env bash
# Installs what the browser tests need on Debian or Ubuntu: Chromium, its driver, and fonts for Chinese.
# On other systems install Chromium or Chrome with its driver by hand; both are looked for on the PATH.
set -euo pipefail

if command -v chromium >/dev/null && command -v chromedriver >/dev/null && fc-list :lang=zh 2>/dev/null | grep -q .; then
  echo "Chromium, its driver and fonts for Chinese are installed."
  exit 0
fi

if ! command -v apt-get >/dev/null; then
  echo "No apt-get here: install Chromium, chromedriver and a font for Chinese by hand." >&2
  exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi

export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -y -q --no-install-recommends chromium chromium-driver fonts-noto-cjk fontconfig
