#!/usr/bin/env bash
# Which version of each tool this checkout wants, where our own copies live, and a PATH on which
# they come first. To be sourced. No version is written here: each is read from the one file that
# pins it, so that a tool is upgraded by editing that file alone.
#
#   Rust          rust-toolchain.toml      Node, Binaryen (wasm-opt)   package.json
#   wasm-bindgen  Cargo.lock               Trunk                       Trunk.toml
#   mdBook        examples/mdbook/book.toml
#
# shellcheck disable=SC2034  # the variables are for whoever sources this

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# pin FILE PATTERN: what \1 of the sed pattern matches first in the file.
pin() {
  local found
  found=$(sed -n "s/$2/\\1/p" "$ROOT/$1" | head -n 1)
  if [ -z "$found" ]; then
    echo "tools/pins.sh: found no version in $1" >&2
    return 1
  fi
  printf '%s\n' "$found"
}

RUST_VERSION=$(pin rust-toolchain.toml '^channel *= *"\([^"]*\)".*')
TRUNK_VERSION=$(pin Trunk.toml '^trunk-version *= *"=\([^"]*\)".*')
NODE_MAJOR=$(pin package.json '.*"node": *">=\([0-9]*\)".*')
BINARYEN_VERSION=$(pin package.json '.*"binaryen": *"\([0-9]*\)\..*')
MDBOOK_VERSION=$(pin examples/mdbook/book.toml '^# Built with mdBook \(.*\)\.$')
# The line after `name = "wasm-bindgen"` is its version; the crate and the tool must agree exactly.
BINDGEN_VERSION=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' "$ROOT/Cargo.lock")
if [ -z "$BINDGEN_VERSION" ]; then
  echo 'tools/pins.sh: found no wasm-bindgen in Cargo.lock' >&2
  return 1
fi

TOOL_CACHE=${WHICH_ONE_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/which-one}
TRUNK_HOME=$TOOL_CACHE/trunk-$TRUNK_VERSION
BINDGEN_HOME=$TOOL_CACHE/wasm-bindgen-$BINDGEN_VERSION
MDBOOK_HOME=$TOOL_CACHE/mdbook-$MDBOOK_VERSION
PATH=$TRUNK_HOME/bin:$BINDGEN_HOME/bin:$MDBOOK_HOME/bin:$ROOT/node_modules/.bin:$PATH
export PATH
