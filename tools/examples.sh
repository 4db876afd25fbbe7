#!/usr/bin/env bash
# Builds what is in examples/, with the dist/ that is there: what `make build` has made.
#
#   tools/examples.sh pages    the plain page, React, Vue, Svelte, and the two Yew apps
#   tools/examples.sh hosts    the sites of Hugo, Eleventy and mdBook; tools/install.sh hosts first
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/pins.sh

if [ ! -e dist/npm/package.json ]; then
  echo 'There is no dist/ to embed: run `make build` first.' >&2
  exit 1
fi

# embed FOLDER: what a reader's README tells them: the built files, in a folder of the site.
embed() {
  rm -rf "examples/$1"
  mkdir -p "examples/$1"
  for entry in dist/*; do
    if [ "$entry" != dist/npm ]; then
      cp -R "$entry" "examples/$1/"
    fi
  done
}

# packages FOLDER: its packages, as its lock file has them.
packages() {
  if ! cmp -s "examples/$1/package-lock.json" "examples/$1/node_modules/.which-one-lock"; then
    (cd "examples/$1" && npm ci --ignore-scripts --loglevel=error)
    cp "examples/$1/package-lock.json" "examples/$1/node_modules/.which-one-lock"
  fi
}

# app FOLDER: a Yew app, unoptimised, by the tools that are here and no others.
app() {
  (cd "examples/$1" && unset RUST_BACKTRACE NO_COLOR &&
    TRUNK_TOOLS_WASM_BINDGEN=$BINDGEN_VERSION trunk build --offline --skip-version-check --log warn)
}

case ${1:-} in
  pages)
    embed plain/which-one
    packages .
    for name in react vue svelte; do
      npm run build --prefix examples --workspace "$name" --silent -- --logLevel warn
    done
    cargo fetch --quiet --target wasm32-unknown-unknown
    embed yew-element/which-one
    app yew
    app yew-element
    ;;
  hosts)
    embed hugo/static/which-one
    (cd examples/hugo && hugo --quiet)
    embed mdbook/src/which-one
    mdbook build examples/mdbook
    embed eleventy/which-one
    packages eleventy
    npm run build --prefix examples/eleventy --silent -- --quiet
    ;;
  *)
    echo 'usage: tools/examples.sh pages|hosts' >&2
    exit 2
    ;;
esac
