"""How mail leaves the site, read from one address."""

from pathlib import Path

import pytest

from config.mail_server import mail_settings

VAR_MAIL = Path("/var-of-site/mail")
FOLDER = "django.core.mail.backends.filebased.EmailBackend"


@pytest.mark.parametrize(
    ("address", "port", "security"),
    [
        ("submission://ida:a%40%23b@mail.example", 587, {"EMAIL_USE_TLS": True}),
        ("submission://ida:a%40%23b@mail.example:2525", 2525, {"EMAIL_USE_TLS": True}),
        ("submissions://ida:a%40%23b@mail.example", 465, {"EMAIL_USE_SSL": True}),
        ("smtp+tls://ida:a%40%23b@mail.example", 587, {"EMAIL_USE_TLS": True}),
        ("smtp+ssl://ida:a%40%23b@mail.example", 465, {"EMAIL_USE_SSL": True}),
        ("smtp://ida:a%40%23b@mail.example", 25, {}),
    ],
)
def test_an_address_names_the_mail_server_and_how_it_is_spoken_to(address, port, security):
    assert mail_settings(address, VAR_MAIL) == {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "mail.example",
        "EMAIL_PORT": port,
        "EMAIL_HOST_USER": "ida",
        "EMAIL_HOST_PASSWORD": "a@#b",
        **security,
    }


@pytest.mark.parametrize(
    ("address", "folder"), [("", VAR_MAIL), ("file:///srv/kept%20mail", Path("/srv/kept mail"))]
)
def test_mail_can_be_kept_in_a_folder(address, folder):
    assert mail_settings(address, VAR_MAIL) == {"EMAIL_BACKEND": FOLDER, "EMAIL_FILE_PATH": folder}


@pytest.mark.parametrize(
    "address",
    [
        "pigeon://coop",
        "mail.example",
        "smtp://",
        "smtp:/127.0.0.1",
        "file://",
        "file://relative/folder",
        "memory://",
        "console://",
        "submission://ida:pass#word@mail.example",
        "submission://ida:pass/word@mail.example",
        "submission://ida:pass?word@mail.example",
        "submission://ida:pass:word@mail.example:x",
        "submission://mail.example:99999",
        "submission://ida:pass[word@mail.example",
        "submission://ida:pass]word@mail.example",
        "smtp://mail.example?tls=True",
    ],
)
def test_what_names_no_mail_server_is_refused_with_what_would(address):
    with pytest.raises(ValueError, match="EMAIL_URL must begin with submission://") as refused:
        mail_settings(address, VAR_MAIL)
    assert "%23 for #" in str(refused.value)
