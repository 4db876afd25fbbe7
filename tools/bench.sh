#!/usr/bin/env bash
# Times the engine natively, then the built page in Chromium beside what people would use instead.
#
#   tools/bench.sh            both
#   ROUNDS=3 tools/bench.sh   with fewer rounds of the page, 7 otherwise
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/pins.sh
tools/install.sh test

if ! cmp -s benches/page/package-lock.json benches/page/node_modules/.which-one-lock; then
  (cd benches/page && npm ci --ignore-scripts --loglevel=error)
  cp benches/page/package-lock.json benches/page/node_modules/.which-one-lock
fi

cargo bench --no-default-features --features cli
node benches/page/bench.mjs "${ROUNDS:-7}"
