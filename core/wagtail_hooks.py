"""What the author reads in the menu, in the site's words."""

from wagtail import hooks


@hooks.register("construct_main_menu")
def call_sounds_and_films_by_their_name(request, menu_items):
    """Say what is in the library: its own word, "Media", promises pictures as well."""
    for item in menu_items:
        if item.name == "media":
            item.label = "Sounds and films"
