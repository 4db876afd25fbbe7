#!/usr/bin/env bash
# The Node half of tools/install.sh, which sources it: Node itself and the packages of
# package-lock.json (esbuild, Binaryen, pako, and for the tests playwright-core, axe-core, html-validate and
# TypeScript).

want_node() {
  local why='it bundles the loader, shrinks the WebAssembly and runs the browser tests' version
  if ! has node || ! has npm; then
    lack "Node $NODE_MAJOR or newer, with npm" "$why" "install it from https://nodejs.org or your system's packages"
    return
  fi
  version=$(node --version)
  version=${version#v}
  if [ "${version%%.*}" -lt "$NODE_MAJOR" ]; then
    lack "Node $NODE_MAJOR or newer (this is $version)" "$why" "install it from https://nodejs.org or your system's packages"
    return
  fi
  want_packages
}

want_packages() {
  local why='esbuild, Binaryen and the test tools'
  # A copy of the lock file tells what was installed; times would lie after a checkout.
  if cmp -s package-lock.json node_modules/.which-one-lock; then
    return
  fi
  if install 'the Node packages' "$why" 'about 10 seconds' npm ci --ignore-scripts; then
    cp package-lock.json node_modules/.which-one-lock
  else
    lack 'the Node packages of package-lock.json' "$why" 'with a network: npm ci --ignore-scripts'
  fi
}
