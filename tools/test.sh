#!/usr/bin/env bash
# Every check there is, in the order in which a mistake is cheapest to find.
#
#   tools/test.sh         all, on a release build in a real browser
#   tools/test.sh fast    what needs neither
#   tools/test.sh hosts   the sites of other people's builders, with the release build that is there
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
trap 'exit 130' INT
extent=${1:-all}

case $extent in
  all) tools/install.sh test || exit 1 ;;
  fast) tools/install.sh check || exit 1 ;;
  hosts) tools/install.sh hosts || exit 1 ;;
  *)
    echo 'usage: tools/test.sh [all|fast|hosts]' >&2
    exit 2
    ;;
esac
. tools/pins.sh
. tools/steps.sh

wasm='--target wasm32-unknown-unknown --features embed,table,author'
component='--no-default-features --features cli,web'
apps='--target wasm32-unknown-unknown --package which-one-in-yew --package which-one-element-in-yew'
native='--no-default-features --features cli'

formatted() { cargo fmt --all --check && cargo fmt --manifest-path fuzz/Cargo.toml --check; }
clippy() { cargo clippy --quiet "$@" -- -D warnings; }
document() { RUSTDOCFLAGS='-D warnings' cargo doc --quiet --no-deps "$@"; }

if [ "$extent" = hosts ]; then
  if step 'Hugo, Eleventy, mdBook' tools/examples.sh hosts; then
    step 'Their posts in a browser' node --test-reporter=spec tests/browser/run.mjs hosts/posts
  else
    skip 'Their posts in a browser'
  fi
  summary
  exit
fi

# shellcheck disable=SC2086  # $native and its like are several words
{
  step 'Cargo.lock is up to date' cargo fetch --quiet --locked
  step 'House rules' node tools/house.mjs
  step 'Formatting' formatted
  step 'The wall: no browser crate without web' tools/wall.sh
  step 'The tools themselves' node --test --test-reporter=spec tests/tools/*.test.mjs
  step 'Clippy, pure' clippy --no-default-features
  step 'Clippy, native' clippy $native --all-targets
  step 'Native tests and doctests' cargo test --quiet $native
  if [ "$extent" != fast ]; then
    step 'Clippy, wasm32' clippy $wasm
    step 'Clippy, Yew examples' clippy $apps
    step 'Doctests of the component' cargo test --quiet --doc $component -- src/ui
    step 'Docs, native' document $native
    step 'Docs, wasm32' document $wasm
    built=yes
    step 'Release build' tools/build.sh release || built=no
    if [ $built = yes ]; then step 'Size' node tools/size.mjs; else skip 'Size'; fi
    step 'Faulty build' tools/build.sh faulty || built=no
    if [ $built = yes ]; then
      step 'Examples' tools/examples.sh pages
      step 'Journeys in a browser' node --test-reporter=spec tests/browser/run.mjs
    else
      skip 'Examples'
      skip 'Journeys in a browser'
    fi
  fi
}
summary
