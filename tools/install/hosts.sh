#!/usr/bin/env bash
# The site builders of tools/install.sh, which sources it: Hugo and mdBook. Eleventy is one of the
# packages of its example, and tools/examples.sh installs those.

: "${rust_ok:?is set by tools/install/rust.sh}"

# Any Hugo will do: the example uses nothing that is newer than 0.111.
want_hugo() {
  local why='its example is a post with the widget in it' root=''
  if has hugo; then
    return
  fi
  if [ "$(id -u)" -ne 0 ]; then
    root='sudo -n'
  fi
  if ! has apt-get || ! install 'Hugo' "$why" 'seconds' apt_hugo "$root"; then
    lack 'Hugo' "$why" 'as root: apt-get install hugo; or put `hugo` on PATH, https://gohugo.io'
  fi
}

apt_hugo() {
  $1 apt-get update || true
  $1 env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends hugo
}

want_mdbook() {
  local why='its example is a chapter with the widget in it'
  if [ "$(mdbook --version 2> /dev/null)" = "mdbook v$MDBOOK_VERSION" ]; then
    return
  fi
  if [ "$rust_ok" = no ] || ! install "mdBook $MDBOOK_VERSION" "$why" 'about 5 minutes' \
    cargo install "mdbook@$MDBOOK_VERSION" --locked --no-default-features --root "$MDBOOK_HOME"; then
    lack "mdBook $MDBOOK_VERSION" "$why" \
      "with Rust and a network this script builds it; or put \`mdbook\` $MDBOOK_VERSION on PATH"
  fi
}
