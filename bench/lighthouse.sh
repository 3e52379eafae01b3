#!/bin/sh
# Lighthouse's four scores of pages of a running site, on its emulated telephone.
#
#   bench/lighthouse.sh http://127.0.0.1:8000/ http://127.0.0.1:8000/blog/
#
# Needs Node.js and Chromium (CHROME_PATH names it). Lighthouse is installed into a folder
# that is thrown away, or kept in LIGHTHOUSE if that names one.
set -eu
[ $# -gt 0 ] || { sed -n '2,4p' "$0" >&2; exit 2; }
export CHROME_PATH="${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
tool=${LIGHTHOUSE:-$work/lighthouse}
if [ ! -x "$tool/node_modules/.bin/lighthouse" ]; then
    npm install --silent --ignore-scripts --no-audit --no-fund --prefix "$tool" lighthouse@12.8.2
fi

sandbox=
[ "$(id -u)" != 0 ] || sandbox=--no-sandbox # Chromium has none for root
printf '%-12s %-14s %-14s %-4s %s\n' performance accessibility best-practices seo address
for address in "$@"; do
    # On a busy machine the browser's record of a visit now and then lacks its beginning.
    for attempt in 1 2 3; do
        "$tool/node_modules/.bin/lighthouse" "$address" --quiet --output=json \
            --output-path="$work/report.json" \
            --only-categories=performance,accessibility,best-practices,seo \
            --chrome-flags="--headless=new $sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run" &&
            break
        [ "$attempt" != 3 ] || exit 1
    done
    node -e '
        const report = require(process.argv[1]);
        const score = (name) => String(Math.round(report.categories[name].score * 100));
        console.log(score("performance").padEnd(12), score("accessibility").padEnd(14),
            score("best-practices").padEnd(14), score("seo").padEnd(4), process.argv[2]);
        for (const audit of Object.values(report.audits))
            if (audit.score === 0 && audit.scoreDisplayMode === "binary")
                console.log("    not met:", audit.id, "-", audit.title);
    ' "$work/report.json" "$address"
done
