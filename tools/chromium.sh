#!/usr/bin/env bash
# Installs Debian's Chromium where there is none on PATH; the browser tests drive it.
set -euo pipefail
command -v chromium >/dev/null && exit 0
command -v apt-get >/dev/null || { echo "the browser tests need chromium on PATH, and there is no apt-get to install it with" >&2; exit 1; }
as_root=$([ "$(id -u)" = 0 ] || echo sudo)
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
