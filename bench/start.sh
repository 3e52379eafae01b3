#!/bin/sh
# Times a start: from a fresh clone with nothing downloaded before to the first page, and
# then the second start. Seconds, on standard output.
#
#   bench/start.sh [PORT]
#
# What isn't committed yet is measured too.
set -eu
cd "$(dirname "$0")/.."
port=${1:-8765}
work=$(mktemp -d)
server=
stop() {
    [ -z "$server" ] || { kill -TERM "$server" && wait "$server"; } 2>/dev/null || :
    server=
}
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

mkdir "$work/site" "$work/pip"
git ls-files -z --cached --others --exclude-standard | xargs -0 tar cf - | tar xf - -C "$work/site"
cd "$work/site"

now() { date +%s.%N; }

# Start, wait for the first page, print how long it took.
time_start() {
    began=$(now)
    env -u DATABASE_URL -u CACHE_URL -u MEDIA_STORE -u SITE_URL -u VAR_DIR \
        PIP_CACHE_DIR="$work/pip" PORT="$port" make serve >"$work/log" 2>&1 &
    server=$!
    until curl -sf -m 120 -o "$work/page.html" "http://127.0.0.1:$port/"; do
        kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
        sleep 0.1
    done
    echo "$1 $(echo "$began $(now)" | awk '{ printf "%.1f s", $2 - $1 }')"
    began=$(now)
    stop
    echo "  stopped in $(echo "$began $(now)" | awk '{ printf "%.1f s", $2 - $1 }')"
}

time_start "fresh clone to first page:"
time_start "second start to first page:"
