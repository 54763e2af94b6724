#!/bin/bash
# apt-get that waits while another process installs packages, instead of failing. apt's own option for that
# (DPkg::Lock::Timeout) covers neither the lock of `apt-get update` nor that of the downloads.
# Usage: scripts/apt-get.sh install -y chromium
set -uo pipefail

export DEBIAN_FRONTEND=noninteractive
# The messages below are looked for in English.
export LC_ALL=C.UTF-8
# Seconds; an upgrade of a whole system takes its time.
patience=${APT_PATIENCE:-1800}
locked='could not get lock|unable to (lock|acquire)|is locked by another process'

while true; do
  # What goes wrong is printed at the end, so that a held lock is reported once and not every second.
  if errors=$({ apt-get -qq -o Dpkg::Use-Pty=0 "$@" 2>&1 >&3; } 3>&2); then
    [[ -z $errors ]] || echo "$errors" >&2
    exit 0
  else
    status=$?
  fi
  if ! grep -Eiq "$locked" <<<"$errors"; then
    echo "$errors" >&2
    exit "$status"
  fi
  if ((SECONDS >= patience)); then
    echo "$errors" >&2
    echo "Gave up after $((patience / 60)) minutes: another process is still installing packages." >&2
    exit "$status"
  fi
  [[ -n ${waiting:-} ]] || echo 'Another process is installing packages; waiting until it is done …' >&2
  waiting=yes
  sleep 1
done
