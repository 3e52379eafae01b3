"""Where uploaded files live: a folder of this machine, or a bucket named by one address."""

from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from config.extras import require


@dataclass(frozen=True)
class MediaStore:
    """Two storages in one place: for what she uploads, and for what visitors may see of it.

    Attributes:
        private: entry of STORAGES for originals and documents, which only the site reads.
        public: entry of STORAGES for pictures in the sizes that pages show.
        hosts: origins that a visitor's browser fetches the public files from, where these
            aren't the site itself.
    """

    private: dict
    public: dict
    hosts: list[str] = field(default_factory=list)


def media_store(address: str) -> MediaStore:
    """Return the storages for ``s3://key:secret@bucket/folder?endpoint_url=…``.

    Key and secret may be left out (boto3 then finds them in its usual places); what
    follows the question mark is passed on as options of django-storages. An empty
    address means the folder ``MEDIA_ROOT``.

    Raises:
        ValueError: the address isn't one of an S3 bucket.
        ImproperlyConfigured: django-storages isn't installed.
    """
    if not address:
        folder = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
        return MediaStore(folder, folder)
    parts = urlsplit(address)
    if parts.scheme != "s3" or not parts.hostname:
        raise ValueError("MEDIA_STORE must look like s3://bucket or s3://key:secret@bucket/folder")
    require("storages", "A bucket for uploaded files")
    options = {
        "bucket_name": parts.hostname,
        "location": parts.path.strip("/"),
        "file_overwrite": False,
        **dict(parse_qsl(parts.query)),
    }
    if parts.username:
        options["access_key"] = unquote(parts.username)
        options["secret_key"] = unquote(parts.password or "")
    return MediaStore(
        # Its files are reached through the site, by addresses signed for an hour.
        private=_storage(options | {"default_acl": "private", "querystring_auth": True}, "custom_domain"),
        # A signature would go stale inside pages that are remembered.
        public=_storage(options | {"default_acl": "public-read", "querystring_auth": False}),
        hosts=[_public_origin(options)],
    )


def _storage(options: dict, *without: str) -> dict:
    kept = {name: value for name, value in options.items() if name not in without}
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": kept}


def _public_origin(options: dict) -> str:
    """Return the origin at which django-storages and boto3 place the bucket's files."""
    if "custom_domain" in options:
        return f"https://{options['custom_domain']}"
    if "endpoint_url" in options:
        endpoint = urlsplit(options["endpoint_url"])
        return f"{endpoint.scheme}://{endpoint.netloc}"
    region = f".{options['region_name']}" if "region_name" in options else ""
    return f"https://{options['bucket_name']}.s3{region}.amazonaws.com"
