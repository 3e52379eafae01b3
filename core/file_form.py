"""What forms that take files into the author's library share: no file is lost, and none is left over."""

from functools import partial

from django.core.files.storage import Storage
from django.db import transaction

from core.undoing import if_taken_back


class FileForm:
    """A form with a field ``file``. Stands before Wagtail's own form of such a kind.

    A file written for a row that is taken back goes with it; one that was replaced goes when
    it is certain that it was. (Wagtail's forms, and one of its views, delete it before the row
    is saved; a row taken back after that would refer to nothing.)
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.replaced = self.instance.file
        if self.replaced:
            # Whoever deletes it holds this object, and asks its storage.
            self.replaced.storage = DeletesWhenCertain(self.replaced.storage)

    def save(self, commit=True):
        """Keep the row and the file, or neither."""
        if "file" in self.changed_data:
            if_taken_back(partial(forget, self.instance, self.replaced.name if self.replaced else ""))
        return super().save(commit)


class DeletesWhenCertain:
    """A storage whose files go when the transaction that deletes them has been committed."""

    def __init__(self, storage: Storage):
        self._storage = storage

    def __getattr__(self, name):
        return getattr(self._storage, name)

    def delete(self, name: str) -> None:
        """Delete a file at the end of the transaction, or at once where there is none."""
        transaction.on_commit(partial(self._storage.delete, name))


def forget(instance, kept: str) -> None:
    """Delete the file of a row that was taken back.

    Args:
        instance: the row.
        kept: the name of the file that it had before, which stays.
    """
    file = instance.file
    if file and file._committed and file.name != kept:
        file.storage.delete(file.name)
