"""Sound: a player of the browser's own, and the words beside it."""

from tests.factories import SoundFactory


def audio(sound, title: str = "", transcript: str = "") -> tuple:
    return ("audio", {"sound": sound, "title": title, "transcript": transcript})


def test_sound_is_played_from_this_site_and_not_before_it_is_asked_for(show, db):
    sound = SoundFactory(title="A talk")
    player = show(audio(sound.pk)).find("audio")
    assert player["src"] == sound.url == f"/media/{sound.file.name}"
    assert player["preload"] == "none"
    assert player.has_attr("controls")
    assert player["aria-label"] == "A talk"


def test_sound_may_read_differently_from_its_own_title(show, db):
    assert show(audio(SoundFactory(title="rec-3").pk, "The talk")).figcaption.get_text() == "The talk"


def test_what_is_said_can_be_read(show, db):
    shown = show(audio(SoundFactory().pk, transcript="<p>Good <b>morning</b>.</p>"))
    assert shown.details.p.get_text() == "Good morning."
    assert not show(audio(SoundFactory().pk)).find("details")


def test_sound_that_is_gone_from_the_library_leaves_nothing_behind(show, db):
    assert not show(audio(999, "The talk")).find(True)
