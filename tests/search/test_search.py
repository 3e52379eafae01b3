"""The visitors' search: finds what everybody may read, whatever is typed."""

import pytest
from wagtail.models import PageViewRestriction

from search.backend import LONGEST_QUERY, without_operators
from search.views import RESULTS_PER_PAGE
from tests.documents import read
from tests.factories import BlogIndexPageFactory, PlainPageFactory, PostPageFactory

HOSTILE = [
    '"',
    '"unclosed',
    '""',
    "'",
    "\\",
    "a" * 10_000,
    "word " * 2_000,
    "",
    "     ",
    "AND",
    "OR NOT",
    "NEAR(a b)",
    "a AND (b OR",
    "title:secret",
    "-",
    "*",
    "a*",
    "^a",
    "{a b}",
    "a + b",
    "& | ! :* <->",
    "():'",
    "%",
    "_",
    ";DROP TABLE wagtailcore_page;--",
    "🦘",
    "👩‍💻 café ＡＢＣ",
    "\u202e\u200b",
    "\x01\x1f\x7f",
    "\ud800".encode("utf-8", "surrogatepass"),
    b"\xff\xfe",
]


@pytest.fixture
def found(home, client):
    """Return a function that tells the titles found for a query."""

    def search(query: str) -> list[str]:
        soup = read(client.get("/search/", {"q": query}))
        return [title.get_text(strip=True) for title in soup.select("main .card__title")]

    return search


@pytest.mark.parametrize("query", HOSTILE, ids=lambda query: ascii(query)[:24])
def test_no_query_breaks_the_search(query, home, client):
    assert client.get("/search/", {"q": query}).status_code == 200


@pytest.mark.parametrize(
    "query", ['"', "AND", "\x01", "🦘", "a" * 10_000], ids=lambda query: ascii(query)[:24]
)
@pytest.mark.parametrize(
    "address",
    ["/admin/pages/search/", "/admin/images/", "/admin/documents/", "/admin/snippets/services/testimonial/"],
)
def test_no_query_breaks_the_searches_of_the_author(address, query, author_client):
    assert author_client.get(address, {"q": query}).status_code == 200


@pytest.mark.parametrize("number", ["abc", "0", "-1", "999", "", "²"])
def test_no_page_number_breaks_the_search(number, home, client):
    assert client.get("/search/", {"q": "page", "page": number}).status_code < 500


def test_a_page_is_found_by_its_title_its_summary_and_its_body(home, found):
    PlainPageFactory(parent=home, title="About wombats")
    PlainPageFactory(parent=home, title="Summarised", summary="All of them are wombats.")
    PlainPageFactory(parent=home, title="Told", body=[("text", "<p>A wombat came. Two wombats left.</p>")])
    PlainPageFactory(parent=home, title="Another")
    assert sorted(found("wombats")) == ["About wombats", "Summarised", "Told"]


@pytest.mark.parametrize(
    "title",
    [
        "Learning & Collaboration Audit",
        "A Book on Teams But Who's It For?",
        "Checklist: Two-Minute Video",
        "3 + 4 / 5 = “x” – y",
    ],
)
def test_a_page_is_found_by_its_whole_title_whatever_signs_are_in_it(title, home, found):
    PlainPageFactory(parent=home, title=title)
    assert found(title) == [title]


def test_a_post_of_the_blog_is_found_and_leads_to_itself(home, client):
    post = PostPageFactory(parent=BlogIndexPageFactory(parent=home), title="Wombats at work")
    soup = read(client.get("/search/", {"q": "wombats"}))
    assert soup.find("main").find("a", href=post.url).get_text(strip=True) == "Wombats at work"


def test_a_draft_never_appears_in_search(home, found):
    page = PlainPageFactory(parent=home, title="Wombats")
    assert found("wombats") == ["Wombats"]
    page.unpublish()
    assert found("wombats") == []
    PlainPageFactory(parent=home, title="More wombats", live=False)
    assert found("wombats") == []


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD])
def test_a_private_page_never_appears_in_search(kind, home, found):
    section = PlainPageFactory(parent=home, title="Wombats")
    PlainPageFactory(parent=section, title="Wombats beneath")
    PageViewRestriction.objects.create(page=section, restriction_type=kind, password="secret")
    assert found("wombats") == []


def test_the_query_stands_in_the_field_and_can_break_out_of_nothing(home, client):
    query = "\"><script>alert(1)</script>'"
    response = client.get("/search/", {"q": query})
    assert "<script>alert" not in response.content.decode()
    assert query in [field["value"] for field in read(response).find_all("input", attrs={"name": "q"})]


def test_a_search_without_words_finds_nothing_and_complains_of_nothing(home, client):
    soup = read(client.get("/search/"))
    assert soup.find("main").find("form")
    assert not soup.select("main .card__title, main .empty")


def test_the_second_page_of_results_keeps_the_query(home, client):
    for number in range(RESULTS_PER_PAGE + 1):
        PlainPageFactory(parent=home, title=f"Wombat's friend {number}")
    soup = read(client.get("/search/", {"q": "wombat's friend"}))
    following = soup.find("a", rel="next")["href"]
    assert len(read(client.get(f"/search/{following}")).select("main .card__title")) == 1


@pytest.mark.parametrize(
    ("query", "words"),
    [('say"hello"', "say hello"), ("a\x00b", "a b"), ("  a  ", "a"), ("x" * 500, "x" * LONGEST_QUERY)],
)
def test_a_query_is_reduced_to_its_words(query, words):
    assert without_operators(query) == words


def test_a_query_made_by_code_is_left_alone():
    query = object()
    assert without_operators(query) is query
