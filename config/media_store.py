"""Where uploaded files live: a folder of this machine, or a bucket named by one address."""

from urllib.parse import parse_qsl, unquote, urlsplit

from config.extras import require


def storage_for(address: str) -> dict:
    """Turn ``s3://key:secret@bucket/folder?endpoint_url=…`` into an entry of STORAGES.

    Key and secret may be left out (boto3 then finds them in its usual places); what
    follows the question mark is passed on as options of django-storages. An empty
    address means the folder ``MEDIA_ROOT``.

    Raises:
        ValueError: the address isn't one of an S3 bucket.
    """
    if not address:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    parts = urlsplit(address)
    if parts.scheme != "s3" or not parts.hostname:
        raise ValueError("MEDIA_STORE must look like s3://bucket or s3://key:secret@bucket/folder")
    require("storages", "A bucket for uploaded files")
    options = {
        "bucket_name": parts.hostname,
        "location": parts.path.strip("/"),
        # Pictures are public and their addresses unguessable enough; a signature
        # that expires would go stale inside remembered pages.
        "querystring_auth": False,
        "file_overwrite": False,
        **dict(parse_qsl(parts.query)),
    }
    if parts.username:
        options["access_key"] = unquote(parts.username)
        options["secret_key"] = unquote(parts.password or "")
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}
