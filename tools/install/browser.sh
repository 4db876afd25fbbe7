#!/usr/bin/env bash
# The browser half of tools/install.sh, which sources it: a Chromium for the tests. One that is
# there already, or that $CHROMIUM names, is used; tools/chromium.sh says which.

want_chromium() {
  local why='the tests use the built widget in a real browser' root=''
  if tools/chromium.sh > /dev/null; then
    return
  fi
  if [ -n "${CHROMIUM:-}" ]; then
    lack "Chromium at $CHROMIUM" "$why" 'CHROMIUM names no program: correct it or unset it'
    return
  fi
  if [ "$(id -u)" -ne 0 ]; then
    root='sudo -n'
  fi
  if ! has apt-get; then
    lack 'Chromium' "$why" 'install Chromium or Chrome, or set CHROMIUM to its path'
  elif [ -n "$root" ] && ! $root true > /dev/null 2>&1; then
    lack 'Chromium' "$why" 'as root: apt-get install chromium; or set CHROMIUM to the path of a Chromium or Chrome'
  elif ! install 'Chromium' "$why" 'about 1 minute' apt_chromium "$root"; then
    lack 'Chromium' "$why" 'with a network: apt-get install chromium; or set CHROMIUM to the path of a Chromium or Chrome'
  fi
}

# apt_chromium ROOT: the package lists of a new machine may be empty, so they come first. One list
# that cannot be had is no reason to stop: what counts is whether the package installs. The fonts
# are only recommended by Chromium, but without any the screenshots show empty boxes.
apt_chromium() {
  $1 apt-get update || true
  $1 env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation
}
