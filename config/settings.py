"""The site's settings: one file, safe when nothing is set, driven by environment variables.

Every variable read here is explained in ``.env.example``.
"""

from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from environs import Env, validate

from config.extras import require
from config.mail_server import mail_settings
from config.media_store import media_store
from config.secret_key import secret_key_in
from design.components.video_providers import FRAME_SOURCES

BASE_DIR = Path(__file__).resolve().parent.parent

env = Env()
env.read_env(str(BASE_DIR / ".env"), recurse=False)

# Everything that the running site writes.
VAR_DIR = BASE_DIR / (env.str("VAR_DIR", "") or "var")
VAR_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)  # it holds what visitors wrote

DEBUG = env.bool("DEBUG", False)
SECRET_KEY = env.str("SECRET_KEY", "") or secret_key_in(VAR_DIR / "secret_key")

# Where the site is

PORT = env.int("PORT", 8000, validate=validate.Range(1, 65535))
BIND = env.str("BIND", "127.0.0.1")
SITE_URL = env.str(
    "SITE_URL",
    f"http://127.0.0.1:{PORT}",
    validate=validate.URL(schemes={"http", "https"}, require_tld=False),
).rstrip("/")
SITE_IS_SECURE = SITE_URL.startswith("https://")
SITE_IS_PUBLIC = urlsplit(SITE_URL).hostname not in ("127.0.0.1", "localhost", "::1")
LOOPBACK = [] if SITE_IS_SECURE else ["127.0.0.1", "localhost", "[::1]"]
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", [urlsplit(SITE_URL).hostname, *LOOPBACK])
CSRF_TRUSTED_ORIGINS = [SITE_URL]
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", 0, validate=validate.Range(0, 9))
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

# How it is started

BEGINS_WITH_SAMPLE = env.bool("SAMPLE", True)
WORKER_BESIDE_SERVER = env.bool("WORKER", True)
# Read by gunicorn, which would answer nonsense with a traceback.
env.int("WEB_CONCURRENCY", 1, validate=validate.Range(1, 99))
env.int("WEB_THREADS", 1, validate=validate.Range(1, 99))

# The rooms, each above those it may import from

INSTALLED_APPS = [
    "start",
    "sample",
    "home",
    "search",
    "blog",
    "services",
    "resources",
    "contact",
    "editing",
    "outbox",
    "core",
    "design",
    "users",
    "wagtail_modeladmin",
    "wagtailmedia",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "core.middleware.HeadersAlone",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.middleware.SecurityHeaders",
    "csp.middleware.CSPMiddleware",
    "core.middleware.ContentSecurityPolicy",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "core.middleware.CompressText",
    "core.middleware.PlainInput",
    "core.middleware.ReadGeneration",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "core.middleware.AtomicWrites",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "design"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.context_processors.site",
            ],
        },
    },
]

# Data

if env.str("DATABASE_URL", ""):
    DATABASES = {"default": env.dj_db_url("DATABASE_URL")}
else:  # no address: the folder's name may hold what has a meaning in one
    DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": VAR_DIR / "db.sqlite3"}}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A connection kept open saves a third of a page's time: SQLite needn't read the
    # schema anew. Dropped after a minute, so that a restored file is soon noticed.
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["OPTIONS"] = {
        # A transaction that writes takes the lock when it begins: one that begins by
        # reading could not wait for the lock and would fail at once.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,  # seconds
        "init_command": (
            "PRAGMA journal_mode=WAL;"
            "PRAGMA synchronous=FULL;"
            "PRAGMA foreign_keys=ON;"
            "PRAGMA journal_size_limit=27103364"
        ),
    }
else:
    if not DATABASES["default"]["ENGINE"].endswith("postgresql"):
        raise ImproperlyConfigured("DATABASE_URL must begin with postgres:// or sqlite:///")
    require("psycopg", "PostgreSQL")
    DATABASES["default"]["CONN_MAX_AGE"] = 600
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"].setdefault("OPTIONS", {})["connect_timeout"] = 2  # seconds

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long page in the editor has thousands

CACHES = {"default": env.dj_cache_url("CACHE_URL", "locmem://")}
if CACHES["default"]["BACKEND"].endswith("LocMemCache"):
    CACHES["default"]["OPTIONS"] = {"MAX_ENTRIES": 3000}  # Django's 300 would hold few pages
if CACHES["default"]["BACKEND"].endswith("RedisCache"):
    require("redis", "Redis")

# EMAIL_BACKEND, EMAIL_HOST and their kin.
vars().update(mail_settings(env.str("EMAIL_URL", ""), otherwise=VAR_DIR / "mail"))
EMAIL_TIMEOUT = 10  # seconds
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", f"website@{urlsplit(SITE_URL).hostname}")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# Files

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "design"]
STATICFILES_FINDERS = [
    "design.static_files.DesignFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL = "/media/"
MEDIA_STORE = media_store(env.str("MEDIA_STORE", ""))
STORAGES = {
    "default": MEDIA_STORE.private,
    # What visitors may see of the library: pictures in the sizes that pages show.
    "renditions": MEDIA_STORE.public,
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"
        if DEBUG
        else "design.static_files.DesignStorage"
    },
}
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = [
    *("png", "ico", "webp", "avif", "jpg", "gif", "gz", "br", "woff", "woff2"),
    "map",  # asked for by a developer's tools only: not worth the time to compress
]

# People

AUTH_USER_MODEL = "users.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"

# Words and times

LANGUAGE_CODE = "en-au"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en-au", "English")]
TIME_ZONE = env.str("TIME_ZONE", "Australia/Melbourne")
USE_TZ = True

# What a browser is allowed to do

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:", *MEDIA_STORE.hosts],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "media-src": [SELF, *MEDIA_STORE.hosts],
        "frame-src": FRAME_SOURCES,
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
        "upgrade-insecure-requests": SITE_IS_SECURE,
    }
}
# What differs in a preview, which the editor shows in a frame.
CONTENT_SECURITY_POLICY_PREVIEW = {"frame-ancestors": [SELF]}
# What differs on the author's screens: Wagtail's own widgets carry inline scripts and styles.
CONTENT_SECURITY_POLICY_ADMIN = {
    "default-src": [SELF],
    "script-src": [SELF, "'unsafe-inline'"],
    "style-src": [SELF, "'unsafe-inline'"],
    "img-src": [SELF, "data:", "blob:", *MEDIA_STORE.hosts],
    "frame-src": [SELF],
    "base-uri": [SELF],
    "frame-ancestors": [SELF],
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
if SITE_IS_SECURE:
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 63072000  # two years, as hstspreload.org recommends
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.bool("HSTS_WHOLE_DOMAIN", True)
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    # A browser accepts these names only over TLS, from this very host, for every path.
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"

# Wagtail

SITE_NAME = WAGTAIL_SITE_NAME = env.str("SITE_NAME", "Activate Learning Solutions")
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False  # would ask a third party from the author's browser
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # likewise
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"  # as dates are typed in Australia
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"
WAGTAIL_WORKFLOW_ENABLED = False  # one author: nobody to ask for approval
WAGTAIL_ALLOW_UNICODE_SLUGS = False
TAGGIT_CASE_INSENSITIVE = True
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "core/password_required.html"
WAGTAILDOCS_PASSWORD_REQUIRED_TEMPLATE = "core/password_required.html"
WAGTAIL_FRONTEND_LOGIN_TEMPLATE = "core/login.html"
WAGTAILIMAGES_IMAGE_MODEL = "core.Picture"
WAGTAILIMAGES_RENDITION_STORAGE = "renditions"
WAGTAILIMAGES_IMAGE_FORM_BASE = "core.forms.PictureForm"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024  # bytes
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 60_000_000  # a telephone's 48 megapixels still fit
WAGTAILIMAGES_AVIF_QUALITY = 60
WAGTAILIMAGES_WEBP_QUALITY = 76
WAGTAILIMAGES_JPEG_QUALITY = 80
WAGTAILDOCS_CONTENT_TYPES = {  # told apart here: what a bare machine knows of them differs
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "epub": "application/epub+zip",
    "key": "application/vnd.apple.keynote",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "rtf": "application/rtf",
    "txt": "text/plain",
    "vtt": "text/vtt",  # captions of films
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
WAGTAILDOCS_EXTENSIONS = list(WAGTAILDOCS_CONTENT_TYPES)
WAGTAILDOCS_DOCUMENT_FORM_BASE = "core.document_files.DocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024  # bytes
WAGTAILMEDIA = {
    "MEDIA_FORM_BASE": "core.media_files.MediaForm",
    "AUDIO_EXTENSIONS": ["mp3", "m4a", "ogg", "opus", "wav"],
    "VIDEO_EXTENSIONS": ["mp4", "m4v", "webm"],
}
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILEMBEDS_FINDERS: list[dict] = []  # nothing is fetched from elsewhere while she writes
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "search.backend"}}

# What is written down when something happens

LOG_LEVEL = env.log_level("LOG_LEVEL", "WARNING")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
            "datefmt": "%Y-%m-%d %H:%M:%S %z",  # as gunicorn's lines beside it
        },
    },
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "line"},
        "nowhere": {"class": "logging.NullHandler"},  # without any, Python writes to stderr
    },
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": LOG_LEVEL, "propagate": False},
        # Robots knock with invented host names all day long.
        "django.security.DisallowedHost": {"handlers": ["nowhere"], "propagate": False},
        # And with more than anybody types.
        "django.security.RequestDataTooBig": {"handlers": ["nowhere"], "propagate": False},
        "django.request": {"level": "ERROR"},
    },
}

if DEBUG and find_spec("debug_toolbar"):  # a package that only developers install
    INSTALLED_APPS.append("debug_toolbar")
    MIDDLEWARE.insert(2, "debug_toolbar.middleware.DebugToolbarMiddleware")
    INTERNAL_IPS = ["127.0.0.1"]
