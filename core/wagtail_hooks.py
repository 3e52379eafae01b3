"""What the author reads in the menu, in the site's words."""

from wagtail import hooks


@hooks.register("construct_main_menu")
def call_sounds_by_their_name(request, menu_items):
    """Say "Sounds": the library's own word, "Media", promises pictures and films as well."""
    for item in menu_items:
        if item.name == "media":
            item.label = "Sounds"
