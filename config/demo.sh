#!/bin/sh
# newsd in the foreground on seeds/, three questions, and what to type next. State is kept in .build/run.
#
# usage: demo.sh BIN QUESTION...
# BIN holds newsd and newsctl. `make run` builds them and calls this.
set -u

root=$(cd "$(dirname "$0")/.." && pwd)
bin=$1
shift

run="$root/.build/run"
mkdir -p "$run"
if [ -n "${XDG_RUNTIME_DIR:-}" ]; then
    NEWSD_SOCKET="$XDG_RUNTIME_DIR/newsd/newsd.sock"
    mkdir -p "$XDG_RUNTIME_DIR/newsd"
else
    NEWSD_SOCKET=$(mktemp -u /tmp/newsd.XXXXXX.sock)
fi
export NEWSD_SOCKET

"$bin/newsd" --folder "$root/seeds" --state "$run/state" --socket "$NEWSD_SOCKET" &
newsd=$!
trap 'kill $newsd 2>/dev/null; wait $newsd; exit' INT TERM

# Ten seconds; where newsd has ended it has said why.
tries=0
until "$bin/newsctl" status >/dev/null 2>&1 || [ "$((tries += 1))" -gt 100 ]; do
    kill -0 $newsd 2>/dev/null || exit
    sleep 0.1
done

ask() {
    printf '\n$ newsctl'
    printf ' %s' "$@"
    printf '\n'
    "$bin/newsctl" "$@"
}
ask search --sync "$@"
ask stories
ask compare "$@"

printf '\nnewsd is watching %s. Drop a file there, and in another terminal type:\n\n' "$root/seeds"
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    printf '    export NEWSD_SOCKET=%s\n' "$NEWSD_SOCKET"
fi
# shellcheck disable=SC2016 # the other shell's PATH
printf '    export PATH=%s:$PATH\n    newsctl search flood\n    newsctl --help\n\nCtrl-C ends newsd.\n' "$bin"
wait $newsd
