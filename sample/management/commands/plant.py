"""Fill an empty database with a site."""

from django.core.management.base import BaseCommand, CommandError

from sample.planting import AlreadyPlanted, is_planted, plant_bare, plant_sample


class Command(BaseCommand):
    """Plants the sample site, or a bare one; leaves a site that exists alone."""

    help = "Fill an empty database with the sample site. Does nothing if it holds a site already."

    def add_arguments(self, parser):
        """Offer the bare site."""
        parser.add_argument(
            "--empty", action="store_true", help="only a home page and settings, no sample content"
        )

    def handle(self, *args, **options):
        """Plant, once."""
        if is_planted():
            self.stdout.write("The database holds a site already: nothing to do.")
            return
        try:
            plant_bare() if options["empty"] else plant_sample()
        except AlreadyPlanted as error:
            raise CommandError(str(error)) from error
        self.stdout.write("The site is planted.")
