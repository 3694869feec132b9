#!/bin/sh
# Installs newsd into a Debian 12 that is booted with systemd and journald in full, and runs checks.sh in it.
# Needs root, systemd-nspawn and debootstrap; says so and succeeds where they are missing.
#
#   TEST_SYSTEM_ROOT       folder that keeps the bare Debian between runs (default: .build/test-system)
#   TEST_SYSTEM_MIRROR     Debian mirror (default: http://deb.debian.org/debian)
#   TEST_SYSTEM_INSTALL    command that installs newsd below $DESTDIR (default: make install PREFIX=/usr)
#   TEST_SYSTEM_REQUIRED   set to 1: fail rather than skip
#   TEST_SYSTEM_KEEP       set to 1: keep the booted tree, for a look at its journal
set -eu

project=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
here="$project/Tests/System"
cache=${TEST_SYSTEM_ROOT:-$project/.build/test-system}
mirror=${TEST_SYSTEM_MIRROR:-http://deb.debian.org/debian}
install=${TEST_SYSTEM_INSTALL:-make -C "$project" install PREFIX=/usr}
# Seconds for boot and checks together.
time_limit=300

# The libraries that a dynamically linked newsd needs, and what the checks use.
libraries=libsystemd0,libsqlite3-0,libstemmer0d,libuchardet0,libcld2-0,libxxhash0,libstdc++6
tools=systemd,systemd-sysv,dbus,iproute2,procps,util-linux,passwd

skip() {
    echo "system test skipped: $1"
    [ "${TEST_SYSTEM_REQUIRED:-0}" = 1 ] && exit 1
    exit 0
}

[ "$(id -u)" = 0 ] || skip "it boots a container, which needs root"
command -v systemd-nspawn >/dev/null || skip "systemd-nspawn is missing (apt-get install systemd-container)"
command -v debootstrap >/dev/null || skip "debootstrap is missing (apt-get install debootstrap)"

mkdir -p "$cache"
cache=$(CDPATH='' cd -- "$cache" && pwd)
base="$cache/bookworm"
if [ ! -e "$base.complete" ]; then
    echo "fetching Debian 12 into $base"
    rm -rf "$base"
    debootstrap --variant=minbase --include="$tools,$libraries" bookworm "$base" "$mirror" >"$cache/debootstrap.log" 2>&1 \
        || skip "debootstrap failed: $(tail -n 1 "$cache/debootstrap.log")"
    touch "$base.complete"
fi

root=$(mktemp -d "$cache/booted.XXXXXX")
finish() {
    if [ "${TEST_SYSTEM_KEEP:-0}" = 1 ]; then
        echo "kept: journalctl -D $root/var/log/journal"
    else
        rm -rf --one-file-system "$root"
    fi
}
trap finish EXIT
cp -a --reflink=auto "$base/." "$root/"
# Each boot has an identity and a journal of its own.
: >"$root/etc/machine-id"
mkdir -p "$root/var/log/journal"

DESTDIR="$root" sh -c "$install" >"$cache/install.log" 2>&1 || {
    cat "$cache/install.log"
    echo "make install failed"
    exit 1
}
install -D -m 755 "$here/checks.sh" "$root/usr/lib/newsd-checks/checks.sh"
install -D -m 644 "$here/newsd-checks.service" "$root/etc/systemd/system/newsd-checks.service"
mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
ln -sf ../newsd-checks.service "$root/etc/systemd/system/multi-user.target.wants/newsd-checks.service"

# No machined and no units on this side: it must run where systemd is not PID 1, as on a build machine.
timeout --kill-after=10 "$time_limit" systemd-nspawn --quiet --directory="$root" --boot --register=no --keep-unit \
    --private-network --console=pipe >"$cache/boot.log" 2>&1 </dev/null || boot=$?

results="$root/var/newsd-checks.tap"
if [ ! -s "$results" ]; then
    cat "$cache/boot.log"
    skip "the container did not boot (systemd-nspawn ended with ${boot:-0})"
fi
cat "$results"
grep -q '^1\.\.' "$results" || {
    echo "the checks did not come to their end within $time_limit s"
    exit 1
}
! grep -q '^not ok' "$results"
