#!/bin/sh
# Builds the Python environment from a lock file, unless it is there already.
#
#   config/environment.sh requirements.txt
#
# VENV names its folder (.venv), PYTHON the interpreter to try first (python3). Beside the
# packages lies a copy of each lock file they satisfy, written last: an environment without
# the right copy is unfinished or out of date, and is brought up to date.
set -eu

lock=$1
venv=${VENV:-.venv}
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore

trap 'echo "Interrupted. The next run goes on from here." >&2; exit 130' INT TERM

refuse() {
    echo "$1" >&2
    exit 1
}

# With "serve" in the place of a lock file: what the settings ask for.
if [ "$lock" = serve ]; then
    lock=requirements.txt
    if printf '%s\n' "DATABASE_URL=${DATABASE_URL-}" "CACHE_URL=${CACHE_URL-}" \
        "MEDIA_STORE=${MEDIA_STORE-}" | cat - $([ ! -r .env ] || echo .env) |
        grep -Eq '^(export )?(DATABASE_URL|CACHE_URL|MEDIA_STORE)=.?(postgres|pgsql|redis|s3)'; then
        lock=requirements-extras.txt
    fi
fi

is_ready() {
    "$venv/bin/python" -c '' 2>/dev/null && cmp -s "$lock" "$venv/$lock"
}

is_ready && exit 0
if command -v flock >/dev/null; then # two at once would trip over each other
    exec 9<"$0"
    flock 9
    is_ready && exit 0
fi

if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    chosen=
    for candidate in "${PYTHON:-python3}" python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            chosen=$candidate
            break
        fi
    done
    [ "$chosen" ] || refuse "Python 3.11 or newer is needed, and none was found. Install it: apt-get install python3 python3-venv"
    "$chosen" -c 'import venv, ensurepip' 2>/dev/null ||
        refuse "Python's venv module is missing. Install it: apt-get install python3-venv"
fi

needed=600 # megabytes, of what is installed and what pip unpacks on the way
[ "$lock" = requirements.txt ] || needed=1200
mkdir -p "$(dirname "$venv")" 2>/dev/null || :
free=$(df -Pk "$(dirname "$venv")" | awk 'NR == 2 { print int($4 / 1024) }')
[ "$free" -ge "$needed" ] ||
    refuse "The disk is too full: the Python packages need $needed MB, and $free MB are free."
[ -w "$(dirname "$venv")" ] || refuse "Nothing can be written in $(pwd). Use a folder of your own."

echo "Installing the Python packages of $lock (a minute or so) ..."
if [ "${chosen-}" ]; then
    rm -rf "$venv"
    "$chosen" -m venv "$venv" 2>/dev/null ||
        refuse "The environment could not be made. To see why: $chosen -m venv $venv"
fi
rm -f "$venv"/requirements*.txt
"$venv/bin/python" -m pip install -qq --no-deps --require-hashes -r "$lock" ||
    refuse "The Python packages could not be installed (see above). The next run goes on from here."

# Each lock holds all that those before it hold.
for satisfied in requirements.txt requirements-extras.txt requirements-dev.txt; do
    cp "$satisfied" "$venv/$satisfied"
    [ "$satisfied" != "$lock" ] || break
done
