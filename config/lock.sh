#!/bin/sh
# Compiles pyproject.toml into the three requirements files: exact versions and their hashes.
#
# uv works in an environment of its own. Its uv.lock isn't kept: it records where each
# file was found, which is nobody's business but this machine's.
set -eu

tools=var/lock-tools
trap 'rm -rf "$tools" uv.lock' EXIT
trap 'exit 130' INT TERM
"${PYTHON:-python3}" -m venv "$tools"
"$tools/bin/python" -m pip install --quiet --disable-pip-version-check "uv>=0.13,<0.14"

rm -f uv.lock
"$tools/bin/uv" lock --quiet
export_to() {
    file=$1
    shift
    "$tools/bin/uv" export --quiet --frozen --no-emit-project --no-header --no-annotate "$@" \
        -o "$file" >/dev/null
}
export_to requirements.txt --no-dev
export_to requirements-extras.txt --no-dev --all-extras
export_to requirements-dev.txt --all-extras --all-groups
echo "The three requirements files are compiled. What changed: git diff --stat requirements*.txt"
