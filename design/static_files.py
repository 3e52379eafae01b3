"""How the design's files reach the browser: only some of them, and the styles as one."""

import re
from os.path import splitext

from django.contrib.staticfiles.finders import FileSystemFinder
from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

PUBLISHED = {".css", ".js", ".svg", ".png", ".ico", ".webmanifest"}


class DesignFinder(FileSystemFinder):
    """Finds a component's styles and scripts, never the Python and the templates beside them."""

    def find(self, path, **kwargs):
        """Return the file's place, or nothing if it isn't of a kind that is published."""
        return super().find(path, **kwargs) if splitext(path)[1] in PUBLISHED else []

    def list(self, ignore_patterns):
        """Yield the files to publish."""
        for path, storage in super().list(ignore_patterns):
            if splitext(path)[1] in PUBLISHED:
                yield path, storage


class DesignStorage(CompressedManifestStaticFilesStorage):
    """Writes ``site.css`` as one file: each import is replaced by the file it names.

    Many small files to work in, one hashed and compressed file to serve, no build step.
    """

    imports = re.compile(r'@import "(?P<path>[^"]+)" layer\((?P<layer>[\w.]+)\);')

    def load_manifest(self):
        """Return the list of published files; one that a full disk cut short counts as none."""
        try:
            return super().load_manifest()
        except ValueError:
            return {}, ""

    def post_process(self, paths, dry_run=False, **options):
        """Put the imported files into ``site.css`` before it is hashed and compressed."""

        def source_of(path: str) -> str:
            storage, name = paths[path]
            with storage.open(name) as opened:
                return opened.read().decode()

        def as_layer(found: re.Match) -> str:
            return f"@layer {found['layer']} {{\n{source_of(found['path'])}}}"

        if "site.css" in paths and not dry_run:
            # Read where it was written: what an earlier run left here is joined already.
            joined = self.imports.sub(as_layer, source_of("site.css"))
            self.delete("site.css")
            self._save("site.css", ContentFile(joined.encode()))
            paths["site.css"] = (self, "site.css")
        yield from super().post_process(paths, dry_run, **options)
