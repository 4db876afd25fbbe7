#!/usr/bin/env bash
# The wall between the pure rings and the browser: without the feature `web`, no browser crate may
# be in the dependency tree, however it came there.
set -euo pipefail
cd "$(dirname "$0")/.."

# browser_crates FEATURES…: those of the tree with these features, one a line.
browser_crates() {
  local tree
  tree=$(cargo tree --quiet --edges no-dev --target all --prefix none --format '{p}' \
    --no-default-features --features "$1") || return 1
  cut -d ' ' -f 1 <<< "$tree" | sort -u |
    grep -E '^(yew|gloo|wasm-bindgen|web-sys|js-sys|serde-wasm-bindgen)(-.*)?$' || true
}

# A check that finds nothing because it looks wrongly would pass for ever: with `web` it must find.
if [ -z "$(browser_crates web)" ]; then
  echo 'tools/wall.sh: finds no browser crate even with the feature web, so it proves nothing' >&2
  exit 1
fi

breached=0
for features in '' formats cli; do
  crates=$(browser_crates "$features") || exit 1
  if [ -n "$crates" ]; then
    breached=1
    echo "Without web (features: ${features:-none}) these browser crates are in the tree:" >&2
    while read -r name; do echo "  $name" >&2; done <<< "$crates"
  fi
done
[ "$breached" -eq 0 ] && echo 'No browser crate without the feature web.'
exit "$breached"
