"""Where uploaded files go, read from one address."""

import pytest

from config.media_store import storage_for


def test_without_an_address_files_stay_on_this_machine():
    assert storage_for("") == {"BACKEND": "django.core.files.storage.FileSystemStorage"}


def test_an_address_names_the_bucket_the_folder_the_key_and_further_options():
    storage = storage_for(
        "s3://AKIA:a%2Fb@pictures/site/media/?endpoint_url=https://s3.example&region_name=eu"
    )
    assert storage["BACKEND"] == "storages.backends.s3.S3Storage"
    assert storage["OPTIONS"] == {
        "bucket_name": "pictures",
        "location": "site/media",
        "access_key": "AKIA",
        "secret_key": "a/b",
        "querystring_auth": False,
        "file_overwrite": False,
        "endpoint_url": "https://s3.example",
        "region_name": "eu",
    }


def test_key_and_secret_may_be_left_out():
    assert not {"access_key", "secret_key"} & set(storage_for("s3://pictures")["OPTIONS"])


@pytest.mark.parametrize("address", ["pictures", "https://pictures.example", "s3://", "s3:///folder"])
def test_an_address_of_no_bucket_is_refused(address):
    with pytest.raises(ValueError, match="MEDIA_STORE"):
        storage_for(address)
