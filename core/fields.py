"""A StreamField whose block definitions stay out of migrations."""

import json

from wagtail.blocks.stream_block import StreamValue
from wagtail.fields import StreamField


class BlocksField(StreamField):
    """A StreamField that a migration records by name only.

    A stock StreamField writes every block, label and help text into each migration, so
    that rewording a label makes a new one. Here a migration sees a field without blocks,
    and a historical model, which therefore can't tell one block from another, hands the
    stored text back exactly as it found it.
    """

    def __init__(self, block_types=(), **kwargs):
        super().__init__(block_types, **kwargs)

    def deconstruct(self):
        """Leave the block types, and the table they are looked up in, out of migrations."""
        name, path, _, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs

    def to_python(self, value):
        """Return the stream; without block definitions, one that saves what was stored.

        A stock StreamField drops blocks of unknown types, so a data migration that saved
        a historical model would empty the body.
        """
        if self.stream_block.child_blocks or not value or isinstance(value, StreamValue):
            return super().to_python(value)
        stored = value if isinstance(value, str) else json.dumps(value, cls=self.json_field.encoder)
        stream = StreamValue(self.stream_block, [], raw_text=stored)
        stream._stream_field = self
        return stream

    def get_prep_value(self, value):
        """Return what is stored: data, never text that holds data."""
        prepared = super().get_prep_value(value)
        if isinstance(value, StreamValue) and isinstance(prepared, str):
            return json.loads(prepared)
        return prepared
