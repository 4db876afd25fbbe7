#!/usr/bin/env bash
# Running a list of checks: a heading and a time for each, all of them even if one fails, and a
# summary. To be sourced.

passed=0
failed=0
skipped=0
report=''

# step TITLE COMMAND…: runs the command; its result counts, and is the function's.
step() {
  local title=$1 start=$SECONDS
  shift
  printf '\n── %s\n' "$title"
  if "$@"; then
    passed=$((passed + 1))
    note ok "$title" $((SECONDS - start))
  else
    failed=$((failed + 1))
    note FAILED "$title" $((SECONDS - start))
    return 1
  fi
}

# skip TITLE: what cannot be tried because something before it failed.
skip() {
  skipped=$((skipped + 1))
  note skipped "$1" 0
}

note() {
  local line
  line=$(printf '%-8s%5s s  %s' "$1" "$3" "$2")
  printf '%s\n' "$line"
  report="$report$line"$'\n'
}

# summary: every step again, and the counts on a line of their own; fails if a step did.
summary() {
  printf '\n── Summary\n%s\n%s passed, %s failed' "$report" "$passed" "$failed"
  if [ "$skipped" -gt 0 ]; then
    printf ', %s skipped' "$skipped"
  fi
  echo
  [ "$failed" -eq 0 ]
}
