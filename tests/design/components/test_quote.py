"""Quotations, columns and dividers: what stands apart from the text."""


def test_a_quotation_names_its_speaker_if_there_is_one(show):
    shown = show(("quote", {"text": "One.\n\nTwo.", "attribution": "Somebody"}))
    assert [part.get_text() for part in shown.blockquote.find_all("p")] == ["One.", "Two."]
    assert shown.figcaption.get_text() == "Somebody"
    assert not show(("quote", {"text": "Mine.", "attribution": ""})).find("figcaption")


def test_words_of_an_author_are_shown_as_words(show):
    assert not show(("quote", {"text": "<script>alert(1)</script>", "attribution": "<b>x</b>"})).find(
        ["script", "b"]
    )
