#!/usr/bin/env bash
# Builds dist/ with Trunk.
#
#   tools/build.sh            as readers get it: optimised, small
#   tools/build.sh smallest   target/smallest: with a standard library built along
#   tools/build.sh faulty     target/faulty, for tests: unoptimised, fails when it is told to
#   tools/build.sh watch      unoptimised, served, built anew at every change; PORT as in `make dev`
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/pins.sh

# Trunk takes NO_COLOR for a yes/no option and stops at the usual NO_COLOR=1.
if [ -n "${NO_COLOR:-}" ]; then
  export NO_COLOR=true
else
  unset NO_COLOR
fi

# With backtraces on, Trunk buries its messages under those of its own insides.
unset RUST_BACKTRACE

# Trunk builds offline, so that it fetches no tools; the crates must be here before, those of the
# command-line tool too, which writes the packs' texts into the page.
cargo fetch --quiet

# Panic messages carry the paths of the crates' sources. Shortened, they tell nothing about whose
# machine built the wasm, and no longer make its bytes, and so its name, differ between machines.
# (Encoded, because a folder's name may hold spaces.)
short_paths() {
  local crates sysroot commit
  sysroot=$(rustc --print sysroot)
  commit=$(rustc --version --verbose | sed -n 's/^commit-hash: //p')
  printf -- '--remap-path-prefix=%s/lib/rustlib/src/rust=/rustc/%s' "$sysroot" "$commit"
  for crates in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    printf -- '\037--remap-path-prefix=%s=' "$crates"
  done
}

# The standard library that comes with Rust was built for speed. Built along, for size and without what says why
# it panicked, it makes the widget smaller; but that takes its sources, and options that Rust does not promise to
# keep: hence a build of its own, which nothing else needs.
smallest() {
  local sources
  sources=$(rustc --print sysroot)/lib/rustlib/src/rust/library
  if [ ! -d "$sources" ]; then
    echo 'Installing rust-src, the sources of the standard library: seconds'
    rustup component add rust-src
  fi
  export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_TARGET_DIR=target/rebuilt
  cargo fetch --quiet --locked --manifest-path "$sources/Cargo.toml"
  CARGO_ENCODED_RUSTFLAGS=$(short_paths)$'\037-Zunstable-options\037-Cpanic=immediate-abort' \
    trunk build --release --features embed --dist target/smallest --log warn
  node tools/size.mjs target/smallest
}

case ${1:-release} in
  release) CARGO_ENCODED_RUSTFLAGS=$(short_paths) exec trunk build --release --features embed --log warn ;;
  smallest) smallest ;;
  faulty) exec trunk build --features faults --dist target/faulty --log warn ;;
  watch) exec trunk serve --features embed --port "${PORT:-8080}" ;;
  *)
    echo 'usage: tools/build.sh [release|smallest|faulty|watch]' >&2
    exit 2
    ;;
esac
