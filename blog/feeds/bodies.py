"""The bodies of several posts, shown with what they need fetched for all of them at once."""

from collections.abc import Iterable, Iterator

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.blocks.list_block import ListValue
from wagtail.blocks.stream_block import StreamValue
from wagtail.blocks.struct_block import StructValue
from wagtail.contrib.typed_table_block.blocks import TypedTable
from wagtail.images import get_image_model
from wagtail.rich_text import RichText, features
from wagtail.rich_text.rewriters import LinkRewriter

from blog.models import PostPage
from design.components.heading import settle_headings
from design.components.notes import notes_list, numbered_notes
from design.components.picture import one_file_each
from design.components.video import recognise_films

# Stands between texts while their links are looked up.
BETWEEN = "\0"


def shown_bodies(posts: Iterable[PostPage], context: dict) -> list[str]:
    """Return the posts' bodies as HTML, and give the posts their pictures.

    Pictures, files, sounds, linked pages and films are fetched for all posts together. A
    block that asks a question of its own, as a list of pages does, still asks it.

    Args:
        posts: whole, with their bodies.
        context: what the blocks' templates may know of: the request and the site's settings.
    """
    posts = list(posts)
    streams = read_together([post.body for post in posts])
    values = [value for stream in streams for value in leaves(stream)]
    recognise_films([child for stream in streams for child in stream])
    expand_links(value for value in values if isinstance(value, RichText))
    fetch_pictures(posts, values)
    return [show(stream, {**context, "page": post}) for post, stream in zip(posts, streams, strict=True)]


def read_together(streams: list[StreamValue]) -> list[StreamValue]:
    """Return the streams with their values fetched: one query for all pictures, one for all files."""
    if not streams:
        return []
    return streams[0].stream_block.bulk_to_python([list(stream.raw_data) for stream in streams])


def leaves(value) -> Iterator:
    """Yield everything in a value of a block that holds nothing else in turn."""
    if isinstance(value, StreamValue):
        parts = [child.value for child in value]
    elif isinstance(value, StructValue):
        parts = list(value.values())
    elif isinstance(value, ListValue):
        parts = list(value)
    elif isinstance(value, TypedTable):
        parts = [cell for row in value.row_data for cell in row["values"]]
    else:
        yield value
        return
    for part in parts:
        yield from leaves(part)


def expand_links(texts: Iterable[RichText]) -> None:
    """Turn the links of all texts to pages and files into addresses."""
    texts = list(texts)
    handlers = features.get_link_types()
    expand = LinkRewriter(
        bulk_rules={kind: handler.expand_db_attributes_many for kind, handler in handlers.items()}
    )
    joined = BETWEEN.join(text.source.replace(BETWEEN, "") for text in texts)
    for text, source in zip(texts, expand(joined).split(BETWEEN) if texts else [], strict=True):
        text.source = source


def fetch_pictures(posts: list[PostPage], values: list) -> None:
    """Fetch the posts' own pictures, and the files of those and of all others in the values."""
    model = get_image_model()
    own = model.objects.in_bulk({post.picture_id for post in posts if post.picture_id})
    for post in posts:
        post.picture = own.get(post.picture_id)
    pictures = [*own.values(), *(value for value in values if isinstance(value, model))]
    if pictures:
        files = model.get_rendition_model().objects.all()
        # The name under which galleries and Wagtail itself look for files fetched beforehand.
        prefetch_related_objects(
            pictures, Prefetch("renditions", queryset=files, to_attr="prefetched_renditions")
        )


def show(stream: StreamValue, context: dict) -> str:
    """Return a body as HTML, its notes at the end."""
    settle_headings(stream)
    with numbered_notes() as notes, one_file_each():
        parts = [child.render(context) for child in stream]
        return "".join(parts) + notes_list(notes)
