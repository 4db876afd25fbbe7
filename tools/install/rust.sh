#!/usr/bin/env bash
# The Rust half of tools/install.sh, which sources it: compiler, wasm target, clippy, rustfmt, and
# the two programs that are built from source, Trunk and wasm-bindgen.

: "${purpose:?is set by tools/install.sh}"
rust_ok=no

want_rust() {
  local why='the widget and its command-line tool are written in Rust'
  if ! has cargo || ! has rustc; then
    lack "Rust $RUST_VERSION (cargo, rustc)" "$why" 'install rustup, https://rustup.rs, and open a new shell'
    return
  fi
  if ! rustc --version > /dev/null 2>&1; then
    # rustup is there, but not the toolchain that rust-toolchain.toml names.
    if ! has rustup || ! install "Rust $RUST_VERSION" 'the compiler' 'about 1 minute' \
      rustup toolchain install "$RUST_VERSION" --profile minimal; then
      lack "Rust $RUST_VERSION" "$why" "with a network: rustup toolchain install $RUST_VERSION"
      return
    fi
  fi
  rust_ok=yes
  want_component clippy cargo-clippy 'the tests deny its warnings'
  want_component rustfmt cargo-fmt 'the tests check the formatting'
  want_wasm_target
}

# want_component NAME PROGRAM WHY: `run` does without the two.
want_component() {
  if [ "$purpose" = run ] || "$2" --version > /dev/null 2>&1; then
    return
  fi
  if ! has rustup || ! install "$1" "$3" 'seconds' rustup component add "$1"; then
    lack "$1" "$3" "with rustup and a network: rustup component add $1"
  fi
}

want_wasm_target() {
  local target=wasm32-unknown-unknown why='the widget is compiled to WebAssembly'
  # Asking rustc, not rustup, also finds a target that a distribution's package brought.
  if [ -d "$(rustc --print target-libdir --target "$target" 2> /dev/null)" ]; then
    return
  fi
  if ! has rustup || ! install "the Rust target $target" "$why" 'seconds' rustup target add "$target"; then
    lack "the Rust target $target" "$why" "with rustup and a network: rustup target add $target"
  fi
}

want_trunk() {
  local why='which builds the page'
  if [ "$(trunk --version 2> /dev/null)" = "trunk $TRUNK_VERSION" ]; then
    return
  fi
  # --locked, because newer releases of some of its dependencies do not build with our Rust.
  if [ "$rust_ok" = no ] || ! install "Trunk $TRUNK_VERSION" "$why" 'about 5 minutes' \
    cargo install "trunk@$TRUNK_VERSION" --locked --no-default-features --features rustls --root "$TRUNK_HOME"; then
    lack "Trunk $TRUNK_VERSION" "$why" \
      "with Rust and a network this script builds it; or put \`trunk\` $TRUNK_VERSION on PATH, https://trunkrs.dev"
  fi
}

want_bindgen() {
  local why='which joins the compiled widget to the browser'
  if [ "$(wasm-bindgen --version 2> /dev/null)" = "wasm-bindgen $BINDGEN_VERSION" ]; then
    return
  fi
  # Without --locked: a dependency named in its lock file cannot be had any more.
  if [ "$rust_ok" = no ] || ! install "wasm-bindgen $BINDGEN_VERSION" "$why" 'about 2 minutes' \
    cargo install "wasm-bindgen-cli@$BINDGEN_VERSION" --root "$BINDGEN_HOME"; then
    lack "wasm-bindgen $BINDGEN_VERSION" "$why" \
      "with Rust and a network this script builds it; or put \`wasm-bindgen\` $BINDGEN_VERSION, exactly, on PATH"
  fi
}

want_cpp() {
  has c++ || lack 'a C++ compiler' 'the fuzzing engine is written in it' "your system's package g++ or clang"
}
