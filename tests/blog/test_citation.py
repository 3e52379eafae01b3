"""How a post is cited, and what stands around the citation."""

import re

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.test import RequestFactory
from wagtail.models import Site

from blog.citation import Source, apa, bibtex, citations_of, in_words, inverted, key_of
from core.licences import Licence
from core.models import SiteSettings
from tests.blog.conftest import moment
from tests.documents import read_html
from tests.factories import AuthorFactory


def source(title="In November", authors=("Helen Blunden",), on="2019-11-24", **others) -> Source:
    return Source(title, list(authors), moment(on), "Learning", "https://site.example/blog/nov/", **others)


def tools_of(post) -> BeautifulSoup:
    """Return what a reader may do with a post, as its page shows it."""
    request = RequestFactory().get("/")
    context = {"page": post, "site_settings": SiteSettings.for_site(Site.objects.get())}
    return read_html(render_to_string("blog/post_tools.html", context, request))


def test_a_citation_in_words():
    assert in_words(source()) == (
        "Helen Blunden: “In November”. Learning, 24 November 2019. https://site.example/blog/nov/"
    )


def test_a_citation_in_the_style_of_apa():
    assert apa(source()) == (
        "Blunden, H. (2019, November 24). In November. Learning. https://site.example/blog/nov/"
    )


@pytest.mark.parametrize(
    ("authors", "written"),
    [
        (["Helen Blunden", "Jean-Luc van der Berg"], "Blunden, H., & van der Berg, J.-L. ("),
        (["A B", "C D", "E F"], "B, A., D, C., & F, E. ("),
        (["Plato"], "Plato. ("),
    ],
)
def test_apa_inverts_the_names_of_people(authors, written):
    assert apa(source(authors=authors)).startswith(written)


def test_apa_names_the_first_nineteen_of_many_and_the_last():
    written = apa(source(authors=[f"A{n} B{n}" for n in range(1, 23)]))
    assert "B19, A., … B22, A." in written
    assert "B20" not in written


def test_apa_leaves_the_name_of_an_organisation_as_it_is():
    written = apa(source(authors=["Activate Learning Solutions"], is_organisation=True))
    assert written.startswith("Activate Learning Solutions. (2019")


def test_a_title_that_is_a_question_gets_no_full_stop():
    assert "). Why now? Learning." in apa(source("Why now?"))


def test_a_name_may_begin_with_anything():
    assert inverted("ludwig van") == "van, L."
    assert inverted("Şebnem İnan") == "İnan, Ş."


def test_an_entry_for_bibtex():
    assert bibtex(source()) == (
        "@misc{blunden2019november,\n"
        "  author = {Helen Blunden},\n"
        "  title = {{In November}},\n"
        "  howpublished = {Learning},\n"
        "  year = {2019},\n"
        "  month = nov,\n"
        "  day = {24},\n"
        "  url = {https://site.example/blog/nov/},\n"
        "}"
    )


def test_what_has_a_meaning_in_bibtex_is_escaped():
    written = bibtex(source("50% of R&D_costs #1 {x \\ y~z^2} $5\nüber"))
    title = re.search(r"title = \{\{(.*)\}\},", written)[1]
    assert title == (
        r"50\% of R\&D\_costs \#1 \textbraceleft{}x \textbackslash{} y\textasciitilde{}z"
        r"\textasciicircum{}2\textbraceright{} \$5 über"
    )


@pytest.mark.parametrize("title", ["{", "}}", "\\}", "a } b { c"])
def test_no_title_leaves_an_entry_with_a_brace_too_many(title):
    written = bibtex(source(title))
    assert written.count("{") == written.count("}")


def test_bibtex_joins_names_and_takes_no_organisation_apart():
    assert "author = {Ann Lee and Bo Li}," in bibtex(source(authors=["Ann Lee", "Bo Li"]))
    written = bibtex(source(authors=["Learn and Co"], is_organisation=True))
    assert "author = {{Learn and Co}}," in written


@pytest.mark.parametrize(
    ("title", "author", "key"),
    [
        ("The art of asking", "Helen Blunden", "blunden2019art"),
        ("Ünder way", "Zoë Müller", "muller2019under"),
        ("Как дела", "Анна", "anonymous2019post"),
        ("{%}", "Ludwig van Beethoven", "vanbeethoven2019post"),
    ],
)
def test_a_key_is_made_of_the_author_the_year_and_a_word(title, author, key):
    assert key_of(source(title, [author])) == key


def test_the_day_is_that_of_the_sites_clocks():
    late = source(on="2019-11-24T00:30")  # still the day before in Greenwich
    assert "(2019, November 24)" in apa(late)


def test_a_post_offers_its_citations_as_text_to_select(write):
    post = write("Tom & <b>Jerry</b>", authors=[AuthorFactory(name="Helen Blunden")])
    soup = tools_of(post)
    cite = soup.select_one("details.cite")
    assert [term.contents[0].strip() for term in cite.find_all("dt")] == ["In words", "APA", "BibTeX"]
    shown = [soup.find(id=button["data-copies"]).get_text() for button in cite.find_all("button")]
    expected = citations_of(
        Source(
            post.title,
            ["Helen Blunden"],
            post.posted_at,
            SiteSettings.objects.get().display_name,
            post.full_url,
        )
    )
    assert shown == [citation.text for citation in expected]
    assert r"Tom \& <b>Jerry</b>" in shown[2]


def test_buttons_that_need_a_script_are_hidden_without_it(write):
    buttons = tools_of(write("One")).find_all("button")
    assert len(buttons) == 5
    assert all(button.has_attr("hidden") for button in buttons)
    assert all(button.get("data-copied") or button.get("data-shares") for button in buttons)


def test_a_post_without_an_author_is_cited_as_the_owners(write, site):
    settings = SiteSettings.for_site(site)
    settings.name = "Learning"
    settings.save()
    post = write("One")
    assert "author = {{Learning}}" in tools_of(post).pre.get_text()
    settings.person = "Helen Blunden"
    settings.save()
    assert "author = {Helen Blunden}" in tools_of(post).pre.get_text()


@pytest.mark.parametrize(
    ("of_post", "of_site", "address"),
    [
        ("", Licence.CC_BY_SA, "https://creativecommons.org/licenses/by-sa/4.0/"),
        (Licence.CC0, Licence.CC_BY_SA, "https://creativecommons.org/publicdomain/zero/1.0/"),
        (Licence.ALL_RIGHTS_RESERVED, Licence.CC_BY, None),
        ("", Licence.ALL_RIGHTS_RESERVED, None),
    ],
)
def test_a_post_shows_its_licence_or_that_of_the_site(of_post, of_site, address, write, site):
    settings = SiteSettings.for_site(site)
    settings.person, settings.licence = "Helen Blunden", of_site
    settings.save()
    words = tools_of(write("One", licence=of_post)).select_one(".licence")
    link = words.find("a")
    assert (link and link["href"]) == address
    assert words.get_text().startswith("© 2019 Helen Blunden. ")
    if link:
        assert "license" in link["rel"]
        assert link.get_text() == Licence(of_post or of_site).short_name
    else:
        assert "All rights reserved" in words.get_text()


def test_a_draft_cannot_be_passed_on(blog, write):
    post = write("One")
    post.live = False
    assert tools_of(post).find("a") is None
