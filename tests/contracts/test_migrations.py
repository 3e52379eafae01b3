"""What every migration must obey, and what stored blocks must survive."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from tests.discovery import factory_for, place_for, rooms, stream_fields

OURS = sorted(app.label for app in rooms())
PAGE_FIELDS = [
    (model, field)
    for model, field in stream_fields()
    if hasattr(model, "get_parent") and {"heading", "text"} <= set(field.stream_block.child_blocks)
]


@pytest.fixture(scope="module")
def historical_models():
    return MigrationLoader(None).project_state().apps


def test_no_change_of_a_model_waits_for_its_migration(db):
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


@pytest.mark.parametrize("label", OURS)
def test_no_migration_knows_a_block(label):
    for migration in Path(apps.get_app_config(label).path, "migrations").glob("0*.py"):
        found = re.findall(r"\bblocks\.\w+|\w+Block\b|block_lookup", migration.read_text())
        assert not found, f"{migration.name}: {found}"


@pytest.mark.parametrize(
    ("model", "field"),
    PAGE_FIELDS,
    ids=[f"{model.__name__}-{field.name}" for model, field in PAGE_FIELDS],
)
def test_a_data_migration_that_saves_a_page_leaves_its_blocks_as_they_were(
    model, field, home, historical_models
):
    kinds = list(field.stream_block.child_blocks.items())[:2]
    blocks = [(name, block.get_preview_value()) for name, block in kinds]
    page = home if model is type(home) else factory_for(model)(parent=place_for(model, home))
    setattr(page, field.name, blocks)
    page.save()
    before = stored(model, field, page)
    assert all(f'"type": "{name}"' in before for name, _ in kinds), before

    historical = historical_models.get_model(model._meta.app_label, model.__name__)
    old = historical.objects.get(pk=page.pk)
    old.title = "Renamed by a migration"
    old.save()

    assert stored(model, field, page) == before
    page.refresh_from_db()
    assert page.title == "Renamed by a migration"
    assert [child.block_type for child in getattr(page, field.name)] == [name for name, _ in kinds]


def stored(model, field, page) -> str:
    """Return the text that the database keeps, past every Python object."""
    table, column = (
        connection.ops.quote_name(model._meta.db_table),
        connection.ops.quote_name(field.column),
    )
    key = connection.ops.quote_name(model._meta.pk.column)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM {table} WHERE {key} = %s", [page.pk])
        return str(cursor.fetchone()[0])
