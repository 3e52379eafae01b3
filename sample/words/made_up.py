"""Words for any number of posts: put together by chance, and about nobody."""

from collections.abc import Iterator
from itertools import product
from random import Random


def _words(text: str) -> list[str]:
    return text.split()


THINGS = _words(
    """
    meetings workshops habits notes questions stories drafts teams mentors podcasts videos portfolios
    conversations networks libraries templates checklists interviews surveys calendars newsletters
    communities sketches experiments courses talks reviews plans mistakes examples routines diaries
    """
)
QUALITIES = _words(
    """
    quiet open short shared honest weekly remote practical early borrowed careful public simple slow
    useful small digital playful unfinished local monthly patient visual written spoken everyday
    forgotten regular bold clear curious common modest first second private daily annual lively
    lasting gentle sturdy spare fresh plain busy calm narrow broad sudden steady loose tidy rough warm
    keen brief
    """
)
PEOPLE = [
    "a colleague",
    "our team",
    "most people",
    "a beginner",
    "the whole group",
    "somebody new",
    "a manager",
]
DOINGS = ["learned from", "wrote down", "improved", "tried", "shared", "kept", "talked about", "began with"]
TIMES = [
    "last week",
    "for a whole month",
    "in less than an hour",
    "before the year ended",
    "between two projects",
    "without asking anybody",
    "on the way home",
]
SENTENCES = [
    "{Person} {did} {quality} {things} {time}, and it showed.",
    "It helps to look at {quality} {things} before you decide anything about {other}.",
    "What nobody tells you about {things} is how {quality} they become {time}.",
    "{Quality} {things} cost little, and yet {person} {did} them only {time}.",
    "If you take one idea from this, let it be that {things} need {quality} {other}.",
    "There is a difference between {things} and {other}, and it is worth a minute of thought.",
    "I used to avoid {quality} {things}; now I would not begin without them.",
    "Write it on a card, put the card beside your {things}, and look at it {time}.",
    "Some of this came out of {quality} {other}, some of it out of plain luck.",
    "Ask three questions about your {things}, and answer the hardest one first.",
    "The {quality} part is not the {things} but what {person} does with the {other} afterwards.",
    "That is enough for today.",
]
TITLES = [
    "{Quality} {Things} and What They Are Good For",
    "How to Begin With {Quality} {Things}",
    "What {Quality} {Things} Taught Me About {Other}",
    "{Things} or {Other}?",
    "A Week of {Quality} {Things}",
    "Why I Gave Up {Quality} {Things}",
    "Notes on {Quality} {Things}",
    "{Number} Ways to Use {Quality} {Things}",
    "The Trouble With {Quality} {Things}",
    "Where {Things} Meet {Quality} {Other}",
]
NUMBERS = ["Three", "Four", "Five", "Six", "Seven", "Nine", "Ten", "Twelve"]
CODE = [
    (
        "python",
        'def remind(days: int) -> str:\n    """Say when to come back."""\n    return f"{days} days"\n',
    ),
    ("bash", 'for name in notes/*.txt; do\n    wc -w "$name"\ndone | sort -n | tail -5\n'),
    ("html", '<ul class="plain">\n  <li><a href="/notes/">Notes</a></li>\n</ul>\n'),
    ("sql", "SELECT day, count(*) FROM notes\nGROUP BY day ORDER BY day DESC;\n"),
]
FILM = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"

CATEGORIES = {
    "Learning": ["Learning at work", "Learning in the open", "Learning with others"],
    "Working": ["Working from home", "Working in teams", "Working with clients"],
    "Writing": ["Writing for the web", "Writing for oneself", "Writing in company"],
    "Speaking": ["Speaking on stage", "Speaking on film", "Speaking in meetings"],
    "Tools": ["Tools on paper", "Tools on screen", "Tools for the pocket"],
    "Community": ["Community online", "Community nearby", "Community of practice"],
}
AUTHORS = ["The sample author", "A second sample author", "A third sample author", "A sample guest"]


def tag_names() -> Iterator[str]:
    """Yield names for tags, each another, plain ones first."""
    yield from THINGS
    yield from (f"{quality} {thing}" for quality, thing in product(QUALITIES, THINGS))


def sentence(chance: Random) -> str:
    """Return a sentence."""
    return _filled_in(chance.choice(SENTENCES), chance)


def title(chance: Random) -> str:
    """Return a title, not necessarily one that no other post has."""
    return _filled_in(chance.choice(TITLES), chance)


def _filled_in(pattern: str, chance: Random) -> str:
    things, other = chance.sample(THINGS, 2)
    quality, person = chance.choice(QUALITIES), chance.choice(PEOPLE)
    return pattern.format(
        things=things,
        Things=things.capitalize(),
        other=other,
        Other=other.capitalize(),
        quality=quality,
        Quality=quality.capitalize(),
        person=person,
        Person=person.capitalize(),
        did=chance.choice(DOINGS),
        time=chance.choice(TIMES),
        Number=chance.choice(NUMBERS),
    )
