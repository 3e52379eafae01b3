"""Finds what the contracts speak of in the code itself, so that nothing new escapes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models
from wagtail_factories import PageFactory

from tests import factories


def rooms() -> list:
    """Return the app configurations of this project."""
    return [app for app in apps.get_app_configs() if Path(app.path).parent == settings.BASE_DIR]


def page_types() -> list[type[Page]]:
    """Return every page type of this project."""
    ours = {app.label for app in rooms()}
    return [model for model in get_page_models() if model._meta.app_label in ours]


def child_types_of(page_type: type[Page]) -> list[type[Page]]:
    """Return the page types of which any number may stand beneath this one."""
    allowed = page_type.allowed_subpage_models()
    return [model for model in page_types() if model in allowed and model.max_count != 1]


def stream_fields() -> list[tuple[type, StreamField]]:
    """Return every field made of blocks, with its model."""
    return [
        (model, field)
        for app in rooms()
        for model in app.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, StreamField)
    ]


def streams_in(block: Block) -> Iterator[StreamBlock]:
    """Yield every choice of blocks that a block offers, at any depth."""
    if isinstance(block, StreamBlock):
        yield block
    if isinstance(block, StreamBlock | StructBlock):
        for child in block.child_blocks.values():
            yield from streams_in(child)
    elif isinstance(block, ListBlock):
        yield from streams_in(block.child_block)


def offered_blocks() -> list[Block]:
    """Return every kind of block that the author may pick, once each.

    Where a stream holds one kind only, the editor shows no picker: those are left out.
    """
    found = {}
    for _, field in stream_fields():
        for stream in streams_in(field.stream_block):
            if len(stream.child_blocks) > 1:
                for name, block in stream.child_blocks.items():
                    found.setdefault((type(block), name), block)
    return list(found.values())


def factory_for(page_type: type[Page]):
    """Return the factory of a page type.

    Fails the test, naming the type, if there is none.
    """
    for candidate in vars(factories).values():
        is_factory = (
            isinstance(candidate, type)
            and issubclass(candidate, PageFactory)
            and not candidate._meta.abstract
        )
        if is_factory and candidate._meta.model is page_type:
            return candidate
    pytest.fail(f"{page_type.__name__} has no factory in tests/factories.py")


def place_for(page_type: type[Page], home: Page) -> Page:
    """Return a page under which one of this type may stand, made if it isn't there yet."""
    parents = page_type.allowed_parent_page_models()
    if Page in parents:
        return home.get_parent()
    if type(home) in parents:
        return home
    parent_type = next(parent for parent in parents if parent is not page_type)
    standing = parent_type.objects.descendant_of(home).first()
    return standing or factory_for(parent_type)(parent=place_for(parent_type, home))
