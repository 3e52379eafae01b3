"""Weigh the first view of a running site's pages, as a telephone receives it.

    .venv/bin/python bench/weight.py --site http://127.0.0.1:8000 / /blog/

Prints, for each page, the bytes as sent (compressed) of HTML, styles, scripts and fonts,
and of the heaviest picture that a screen 390 px wide, with two dots to a pixel, fetches
without scrolling. Needs the packages of requirements-dev.txt, and Chromium.
"""

import argparse
import shutil
from collections import defaultdict

from playwright.sync_api import Page, sync_playwright

SCREEN = {"width": 390, "height": 844}
FLAGS = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
]
COLUMNS = ["Document", "Stylesheet", "Script", "Font"]


def weigh(page: Page, address: str) -> dict[str, list[tuple[int, str]]]:
    """Return what was received, by kind: bytes (headers included) and address of each file."""
    known: dict[str, tuple[str, str]] = {}
    received = defaultdict(list)

    def note(event):
        known[event["requestId"]] = (event["type"], event["response"]["url"])

    def add(event):
        kind, url = known.get(event["requestId"], ("Other", ""))
        if url.startswith("http"):
            received[kind].append((int(event["encodedDataLength"]), url))

    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.responseReceived", note)
    session.on("Network.loadingFinished", add)
    page.goto(address, wait_until="networkidle")
    return received


def main() -> None:
    """Read the arguments, weigh, and print a table."""
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("--site", default="http://127.0.0.1:8000")
    reader.add_argument("paths", nargs="*", default=["/"])
    asked = reader.parse_args()
    print(f"{'html':>8} {'css':>8} {'js':>8} {'fonts':>8} {'sum':>8} {'picture':>8}  page")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), chromium_sandbox=False, args=FLAGS
        )
        for path in asked.paths or ["/"]:
            # Nothing is remembered from the page before.
            context = browser.new_context(viewport=SCREEN, device_scale_factor=2, is_mobile=True)
            received = weigh(context.new_page(), asked.site.rstrip("/") + path)
            context.close()
            sums = [sum(size for size, _ in received[kind]) for kind in COLUMNS]
            heaviest, picture = max(received["Image"], default=(0, ""))
            print(
                *(f"{size:8d}" for size in [*sums, sum(sums), heaviest]),
                f" {path}  {picture.removeprefix(asked.site)}",
            )
        browser.close()


if __name__ == "__main__":
    main()
