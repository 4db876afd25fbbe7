#!/usr/bin/env bash
# Makes up input for each way into the library, guided by which code it reaches, until the time is over
# or something breaks. What breaks lies in fuzz/artifacts/ and belongs into fuzz/found/, with the fix.
#
#   tools/fuzz.sh 60               every target for a minute
#   tools/fuzz.sh 600 table link   these for ten minutes
#
# What cargo-fuzz would do, without it and on the compiler that is there: the coverage is LLVM's, asked
# for with stable flags, and the engine is libFuzzer, built along by libfuzzer-sys.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:?how many seconds for each target}
shift
targets=("$@")
[ $# -gt 0 ] || targets=(pack json table steps link)

# What a target starts from, besides what was found before; all but the first two are only read.
seeds_of() {
  case $1 in
    pack) echo tests/packs/sound tests/packs/broken ;;
    table) echo tests/tables tests/keys ;;
    *) echo "fuzz/seeds/$1" ;;
  esac
}

# Named outright, because otherwise the flags would hold for build scripts too, which have no engine.
host=$(rustc --print host-tuple)
coverage='-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4'
coverage+=' -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table'
coverage+=' -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1'
echo "Building the fuzz targets (a few minutes, once)…"
export RUST_BACKTRACE=0
RUSTFLAGS=$coverage cargo build --quiet --locked --release --manifest-path fuzz/Cargo.toml --target "$host"

status=0
for target in "${targets[@]}"; do
  mkdir -p "fuzz/corpus/$target" "fuzz/found/$target" "fuzz/artifacts/$target"
  log=fuzz/artifacts/$target.log
  read -r -a seeds <<< "$(seeds_of "$target")"
  # A reader would call ten seconds a hang; packs and tables of this size take milliseconds.
  if "fuzz/target/$host/release/$target" "fuzz/corpus/$target" "fuzz/found/$target" "${seeds[@]}" \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 -dict=fuzz/words.dict \
    -artifact_prefix="fuzz/artifacts/$target/" -print_final_stats=1 > "$log" 2>&1; then
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "$target: $runs inputs in $seconds s, nothing found"
  else
    status=1
    echo "$target: broken. The last lines of $log:" >&2
    grep -a -m 1 -A 24 'panicked at\|ERROR: libFuzzer' "$log" | cut -c 1-400 | sed 's/^/  | /' >&2
  fi
done
exit $status
