"""Where uploaded files go, read from one address."""

import pytest

from config.media_store import media_store

ADDRESS = "s3://AKIA:a%2Fb@pictures/site/media/?endpoint_url=https://s3.example&region_name=eu"


def test_without_an_address_files_stay_on_this_machine():
    store = media_store("")
    folder = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    assert (store.private, store.public, store.hosts) == (folder, folder, [])


def test_an_address_names_the_bucket_the_folder_the_key_and_further_options():
    store = media_store(ADDRESS)
    for storage in (store.private, store.public):
        assert storage["BACKEND"] == "storages.backends.s3.S3Storage"
        expected = {
            "bucket_name": "pictures",
            "location": "site/media",
            "access_key": "AKIA",
            "secret_key": "a/b",
            "file_overwrite": False,
            "endpoint_url": "https://s3.example",
            "region_name": "eu",
        }
        assert storage["OPTIONS"].items() >= expected.items()


def test_only_what_visitors_may_see_is_public():
    store = media_store(ADDRESS)
    assert store.private["OPTIONS"]["default_acl"] == "private"
    assert store.private["OPTIONS"]["querystring_auth"] is True
    assert store.public["OPTIONS"]["default_acl"] == "public-read"
    assert store.public["OPTIONS"]["querystring_auth"] is False


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("s3://pictures", "https://pictures.s3.amazonaws.com"),
        ("s3://pictures?region_name=eu", "https://pictures.s3.eu.amazonaws.com"),
        ("s3://pictures?endpoint_url=https://s3.example/x", "https://s3.example"),
        ("s3://pictures?custom_domain=media.example", "https://media.example"),
    ],
)
def test_browsers_may_fetch_pictures_from_where_the_bucket_is(address, host):
    assert media_store(address).hosts == [host]


def test_key_and_secret_may_be_left_out():
    assert not {"access_key", "secret_key"} & set(media_store("s3://pictures").public["OPTIONS"])


@pytest.mark.parametrize("address", ["pictures", "https://pictures.example", "s3://", "s3:///folder"])
def test_an_address_of_no_bucket_is_refused(address):
    with pytest.raises(ValueError, match="MEDIA_STORE"):
        media_store(address)
