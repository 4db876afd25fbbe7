#!/usr/bin/env bash
# Prints the path of the browser that tests and screenshots use: $CHROMIUM, else the first Chromium
# or Chrome on this machine. Exits 1, printing nothing, when there is none.
set -euo pipefail

for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
  '/Applications/Chromium.app/Contents/MacOS/Chromium'; do
  if [ -n "$name" ] && command -v "$name"; then
    exit 0
  fi
  # A wrong $CHROMIUM is not quietly replaced by another browser.
  if [ -n "$name" ] && [ "$name" = "${CHROMIUM:-}" ]; then
    exit 1
  fi
done
exit 1
