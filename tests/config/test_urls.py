"""What is not there."""

import pytest


@pytest.mark.parametrize(
    "address",
    ["/api/", "/api/v2/pages/", "/django-admin/", "/media/documents/worksheet.pdf", "/__debug__/"],
)
def test_nothing_answers_where_nothing_should(address, home, client):
    assert client.get(address).status_code == 404


def test_a_host_that_is_not_ours_is_refused(home, client):
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400
