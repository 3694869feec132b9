#!/bin/bash
# Runs as root inside the booted system and writes TAP. One check, one line; what a check printed follows it when it failed.
set -u

socket=/run/newsd/newsd.sock
seeds=/var/lib/newsd/seeds
count=0

check() {
    local name=$1 output
    shift
    count=$((count + 1))
    if output=$("$@" 2>&1); then
        echo "ok $count - $name"
    else
        echo "not ok $count - $name"
        printf '%s\n' "$output" | tail -n 15 | sed 's/^/#   /'
        journalctl --no-pager -u newsd -n 8 -o cat 2>/dev/null | sed 's/^/#   journal: /'
    fi
}

# Tries a command every tenth of a second, for as many seconds as the first argument says.
within() {
    local tries=$(($1 * 10))
    shift
    until "$@"; do
        [ $((tries -= 1)) -gt 0 ] || return 1
        sleep 0.1
    done
}

not() { ! "$@"; }
is() { [ "$1" = "$2" ] || { echo "expected $2, found $1"; return 1; }; }
unit() { systemctl show newsd -p "$1" --value; }
has_other_pid_than() { local pid; pid=$(unit MainPID); [ "$pid" != 0 ] && [ "$pid" != "$1" ] && systemctl -q is-active newsd; }
as() { local user=$1; shift; runuser -u "$user" -- "$@"; }
mode() { stat -c '%a %U:%G' "$1"; }
# What libraries wrote behind newsd's back: to stderr, or to syslog. Where this machine lets nobody raise a limit, LimitNICE=
# has no effect and libdispatch may complain.
stray() {
    local expected='^$'
    prlimit --nice=24:24 true 2>/dev/null || expected='Failed to set thread priority'
    journalctl --sync
    journalctl --no-pager -q -o cat _COMM=newsd _TRANSPORT=stdout + _COMM=newsd _TRANSPORT=syslog | grep -Ev "$expected"
    return 0
}
# Writes a file as a member of the group: NAME, and a text that holds WORD.
drop() { as member sh -c "umask 022; printf 'The word of this day\n\nReporters found the %s by the river.\n' '$2' >'$seeds/$1'"; }
finds() { as member newsctl search --sync --timeout 20 "$1"; }
records() { journalctl --sync; journalctl --no-pager -q -u newsd "$@"; }
has_record() { [ -n "$(records "$@" -o cat)" ]; }
record_shows() { local pattern=$1; shift; records -o verbose "$@" | grep -Eq -- "$pattern"; }
explains() { records -x "$@" | grep -q '^░░ Subject: '; }
configure() { mkdir -p /etc/newsd; cat >/etc/newsd/newsd.yaml; }

install_users() {
    systemd-sysusers && systemd-tmpfiles --create newsd.conf && journalctl --update-catalog && systemctl daemon-reload
    useradd --groups newsd member && useradd outsider
}

echo "# $(systemctl --version | head -n 1)"
check "users, folders and catalog are made" install_users
check "the unit is in order" systemd-analyze verify --man=no newsd.service
check "the sandbox scores 0.5 at most" systemd-analyze security --threshold=5 newsd.service
check "newsd starts and says that it is ready" systemctl start newsd
check "systemctl status shows what newsd does" test -n "$(unit StatusText)"
check "the start is in the journal" within 5 has_record NEWSD_EVENT=started
check "and so is ready" within 5 has_record NEWSD_EVENT=ready

check "the folder takes files of the group" is "$(mode $seeds)" "2775 newsd:newsd"
check "the state is newsd's alone" is "$(mode /var/lib/newsd/state)" "700 newsd:newsd"
check "the socket is the group's" is "$(mode $socket)" "660 newsd:newsd"
check "its folder is the group's" is "$(mode /run/newsd)" "750 newsd:newsd"
check "a member is answered" as member newsctl status
check "an outsider can't reach the socket" not as outsider test -e $socket
check "an outsider gets exit status 3" is "$(as outsider newsctl status >/dev/null 2>&1; echo $?)" 3

pid=$(unit MainPID)
check "newsd has no capability" grep -Eq '^CapEff:\s+0+$' "/proc/$pid/status"
check "system calls are filtered" grep -Eq '^Seccomp:\s+2$' "/proc/$pid/status"
check "newsd opens no network socket" is "$(nsenter -t "$pid" -n ss -Htuwan)" ""
check "newsd lives in a network of its own" not test "/proc/$pid/ns/net" -ef /proc/self/ns/net

drop kept.txt barometer
drop flood.txt quicksilver
check "a dropped file is found" finds quicksilver
check "it is in the journal" within 5 record_shows 'NEWSD_PATH=flood.txt' NEWSD_EVENT=indexed
check "its record has a message id" record_shows 'MESSAGE_ID=[0-9a-f]{32}' NEWSD_PATH=flood.txt
check "its record has its articles" record_shows 'NEWSD_ARTICLES=1' NEWSD_PATH=flood.txt
check "its record has a priority" record_shows 'PRIORITY=6' NEWSD_PATH=flood.txt
check "its record says where it comes from" record_shows 'SYSLOG_IDENTIFIER=newsd' NEWSD_PATH=flood.txt
check "journalctl -x explains it" explains NEWSD_PATH=flood.txt
check "what somebody asked is not in the journal" not record_shows 'NEWSD_QUERY='
install -m 600 -o root -g root /dev/null $seeds/locked.txt
check "a file that can't be read is in the journal" within 10 has_record NEWSD_EVENT=failed NEWSD_PATH=locked.txt
rm -f $seeds/locked.txt $seeds/flood.txt
check "a removed file is in the journal" within 10 has_record NEWSD_EVENT=removed NEWSD_PATH=flood.txt

configure <<<$'log:\n  level: debug\n'
check "a good configuration is taken over" systemctl reload newsd
check "and that is in the journal" within 10 has_record NEWSD_EVENT=reloaded
finds quicksilver >/dev/null 2>&1
check "at debug the journal holds what was asked" within 5 record_shows 'NEWSD_QUERY=.*quicksilver'
configure <<<$'log:\n  level: loud\n'
systemctl reload newsd
check "a bad configuration is refused with its place" within 10 record_shows 'NEWSD_REASON=.*newsd.yaml:2:10' NEWSD_EVENT=refused
check "newsd goes on as it was" is "$(systemctl is-active newsd) $(unit MainPID)" "active $pid"
configure </dev/null
systemctl reload newsd

mount -t tmpfs tmpfs $seeds
check "another file system in place of the folder is seen" within 20 has_record NEWSD_EVENT=degraded
umount $seeds
check "and when it is gone newsd works again" within 30 finds barometer
mv $seeds /var/lib/newsd/former && systemd-tmpfiles --create newsd.conf
drop again.txt heliotrope
check "a folder that was replaced is watched again" within 30 finds heliotrope
drop back.txt heliograph
check "and files are found one by one as before" within 30 finds heliograph

kill -STOP "$(systemctl show systemd-journald -p MainPID --value)"
# More records than its socket holds (net.unix.max_dgram_qlen, mostly 512).
for number in $(seq 700); do echo "Note $number on the marmalade" >"$seeds/note-$number.txt"; done
check "a journald that hangs holds up nobody" timeout 60 runuser -u member -- newsctl search --sync marmalade
kill -CONT "$(systemctl show systemd-journald -p MainPID --value)"
systemctl stop systemd-journald.socket systemd-journald-dev-log.socket systemd-journald.service
drop silent.txt periscope
check "newsd goes on without journald" finds periscope
systemctl start systemd-journald.socket systemd-journald-dev-log.socket systemd-journald.service
drop heard.txt telescope
check "newsd goes on when journald is back" finds telescope
check "and its records reach the journal again" within 10 has_record NEWSD_PATH=heard.txt
check "newsd was not restarted by any of this" is "$(unit MainPID)" "$pid"

kill -KILL "$pid"
check "newsd comes back after kill -9" within 20 has_other_pid_than "$pid"
check "and still finds what it found" within 20 finds telescope
mkdir -p /run/systemd/system/newsd.service.d
printf '[Service]\nWatchdogSec=3s\n' >/run/systemd/system/newsd.service.d/watchdog.conf
systemctl daemon-reload && systemctl restart newsd
sleep 8
pid=$(unit MainPID)
check "the watchdog is fed" is "$(systemctl is-active newsd) $(unit Result)" "active success"
kill -STOP "$pid"
check "the watchdog restarts a newsd that hangs" within 30 has_other_pid_than "$pid"

began=$(date +%s)
check "newsd stops" systemctl stop newsd
check "within 10 s" test $(($(date +%s) - began)) -le 10
check "of its own accord" is "$(unit Result)" success
check "newsd says nothing past its own records" is "$(stray)" ""
check "the stop is in the journal" within 5 has_record NEWSD_EVENT=stopping
configure <<<$'socket:\n  connections: lots\n'
check "a bad configuration stops the start" not systemctl start newsd
check "with exit status 78" is "$(unit ExecMainStatus)" 78
sleep 3
check "and newsd is not started over and over" is "$(unit ActiveState)" failed
echo "1..$count"
