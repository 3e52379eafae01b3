"""The site's own settings, with everything it writes kept in a folder that is thrown away."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Set before the site's settings are read, so that neither the environment nor a ``.env``
# of whoever runs the tests changes what they find. Only ``DATABASE_URL`` is theirs to set.
VAR = Path(tempfile.mkdtemp(prefix="site-tests-"))
atexit.register(shutil.rmtree, VAR, ignore_errors=True)
os.environ.update(
    VAR_DIR=str(VAR),
    DEBUG="false",
    SECRET_KEY="known-to-the-tests-alone-and-long-enough-for-every-check-there-is",
    SITE_URL="http://testserver",
    SITE_NAME="Activate Learning Solutions",
    ALLOWED_HOSTS="testserver,localhost,127.0.0.1",
    MEDIA_STORE="",
    CACHE_URL="locmem://",
    TIME_ZONE="Australia/Melbourne",
    LOG_LEVEL="CRITICAL",
)
os.environ.setdefault("DATABASE_URL", f"sqlite:///{VAR / 'db.sqlite3'}")

from config.settings import *  # noqa: F403 -- all of them, but for those changed below
from config.settings import DATABASES, STATIC_ROOT, STORAGES, TEMPLATES

# The tests write to addresses that nobody reads.
SITE_IS_PUBLIC = False
STATIC_ROOT.mkdir()
# The production storage wants ``collectstatic`` first; it has tests of its own.
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}

# A file, not memory: the write-ahead log and its locks exist only there.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(VAR / "test.sqlite3")}

# Safe hashes are slow on purpose.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# What a template shows where it names a variable that doesn't exist.
UNDEFINED = "⟦undefined variable⟧"


class Undefined(str):
    """A mark that can be seen in a page, and that ``default`` and ``if`` take for nothing."""

    def __bool__(self):
        return False


TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = Undefined(UNDEFINED)
