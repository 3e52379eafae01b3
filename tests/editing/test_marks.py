"""What the editor finds blocks by stands in the preview beside it, and nowhere else."""

import json

import pytest

from tests.documents import read_html
from tests.factories import PlainPageFactory

BODY = [
    {"type": "text", "value": "<p>Some words</p>", "id": "11111111-1111-4111-8111-111111111111"},
    {
        "type": "columns",
        "id": "22222222-2222-4222-8222-222222222222",
        "value": {
            "left": [{"type": "text", "value": "<p>Left</p>", "id": "33333333-3333-4333-8333-333333333333"}],
            "right": [],
        },
    },
]


@pytest.fixture
def page(home):
    return PlainPageFactory(parent=home, title="Marked", body=json.dumps(BODY))


def marks(response) -> list[str]:
    found = read_html(response.content.decode()).select("[data-edit-block]")
    return [element["data-edit-block"] for element in found]


def test_blocks_are_marked_beside_the_editor_nested_ones_too(page, author_client):
    shown = page.make_preview_request(extra_request_attrs={"in_preview_panel": True})
    assert marks(shown) == [BODY[0]["id"], BODY[1]["id"], BODY[1]["value"]["left"][0]["id"]]


def test_nothing_of_it_reaches_visitors_or_any_other_preview(page, author_client, client):
    for response in (client.get(page.url), author_client.get(page.url), page.make_preview_request()):
        assert response.status_code == 200
        assert "data-edit" not in response.content.decode()
