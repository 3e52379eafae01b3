"""Fill a test site with any number of made-up posts, comments, enquiries and events."""

from time import perf_counter

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from sample.filling import Filling
from sample.planting import is_planted

A_SITE_IS_HERE = (
    "This database holds a site already, and nothing was changed. What is made here can't be told "
    "from what an author wrote, so it could never be taken out again. Take a database of its own "
    "(DATABASE_URL, or VAR_DIR for SQLite); or, if what is here may be thrown away, add --beside."
)


class Command(BaseCommand):
    """Makes posts to measure with, by the thousand; never on a site that somebody wrote."""

    help = "Fill a test site with made-up content. Refuses a database that holds a site already."

    def add_arguments(self, parser):
        """Offer how many, and where."""
        parser.add_argument("--posts", type=int, default=30_000, help="how many posts (30000)")
        parser.add_argument("--comments", type=int, help="how many comments on them (two a post)")
        parser.add_argument("--enquiries", type=int, default=0, help="how many enquiries (none)")
        parser.add_argument("--events", type=int, default=0, help="how many events (none)")
        parser.add_argument("--seed", type=int, default=1, help="the same number makes the same posts (1)")
        parser.add_argument(
            "--beside", action="store_true", help="add to the site that the database holds already"
        )
        parser.add_argument(
            "--index", action="store_true", help="let the search find them too, which takes much longer"
        )

    def handle(self, *args, **options):
        """Fill."""
        posts, comments = options["posts"], options["comments"]
        if comments is None:
            comments = 2 * posts
        if posts < 1 or min(comments, options["enquiries"], options["events"]) < 0:
            raise CommandError("Say at least one post, and no fewer of anything else than none.")
        if is_planted() and not options["beside"]:
            raise CommandError(A_SITE_IS_HERE)
        began = perf_counter()
        filling = Filling(posts, comments, options["seed"], options["enquiries"], options["events"])
        filling.fill()
        self.stdout.write(f"Made in {perf_counter() - began:.0f} s: {filling.summary}.")
        if options["index"]:
            began = perf_counter()
            call_command("update_index", verbosity=0)
            self.stdout.write(f"Made findable in {perf_counter() - began:.0f} s.")
        else:
            self.stdout.write("The search doesn't find them: manage.py update_index changes that.")
