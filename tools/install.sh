#!/usr/bin/env bash
# Makes sure that everything needed is there, installs what is missing, and says what it does and
# how long that takes. What cannot be installed is named, all of it at once, and how to get it.
#
#   tools/install.sh run      what `make run` needs
#   tools/install.sh check    what `make check` needs: no builders, no browser
#   tools/install.sh test     what both need, and the browser
#   tools/install.sh fuzz     what `make fuzz` needs: Rust and a C++ compiler
#   tools/install.sh hosts    what `make hosts` needs: that, and the site builders
#
# Versions and the place of our own copies: tools/pins.sh. Prints one line when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/pins.sh

purpose=${1:-run}
case $purpose in
  run | check | test | fuzz | hosts) ;;
  *)
    echo 'usage: tools/install.sh [run|check|test|fuzz|hosts]' >&2
    exit 2
    ;;
esac

has() { command -v "$1" > /dev/null 2>&1; }

missing=0
# lack TOOL WHY HOW: notes what is missing; everything else is still looked at.
lack() {
  missing=$((missing + 1))
  printf '\nMissing: %s\n  needed:  %s\n  get it:  %s\n' "$1" "$2" "$3" >&2
}

# took SECONDS: a duration as people say it.
took() {
  if [ "$1" -ge 60 ]; then
    echo "$(($1 / 60)) min $(($1 % 60)) s"
  else
    echo "$1 s"
  fi
}

# install TOOL WHY HOW-LONG COMMAND…: runs the command quietly; its output is shown if it fails.
install() {
  local tool=$1 why=$2 usual=$3 log start
  shift 3
  log=$(mktemp "${TMPDIR:-/tmp}/which-one-install.XXXXXX")
  start=$SECONDS
  echo "Installing $tool, $why ($usual, once)…"
  if "$@" > "$log" 2>&1; then
    echo "  done in $(took $((SECONDS - start)))"
    rm -f "$log"
  else
    echo "  failed after $(took $((SECONDS - start))). The last lines of $log:" >&2
    tail -n 12 "$log" | sed 's/^/  | /' >&2
    return 1
  fi
}

. tools/install/rust.sh
. tools/install/node.sh
. tools/install/browser.sh
. tools/install/hosts.sh

want_rust
case $purpose in
  fuzz) want_cpp ;;
  check) want_node ;;
  *)
    want_trunk
    want_bindgen
    want_node
    ;;
esac
if [ "$purpose" = test ] || [ "$purpose" = hosts ]; then
  want_chromium
fi
if [ "$purpose" = hosts ]; then
  want_hugo
  want_mdbook
fi

if [ "$missing" -gt 0 ]; then
  printf '\n%s missing (see above). Then run the same command again.\n' "$missing" >&2
  exit 1
fi
if [ "$purpose" = check ] || [ "$purpose" = fuzz ]; then
  echo "All tools are here (Rust $RUST_VERSION)."
else
  echo "All tools are here (Rust $RUST_VERSION, Trunk $TRUNK_VERSION, wasm-bindgen $BINDGEN_VERSION, Binaryen $BINARYEN_VERSION)."
fi
