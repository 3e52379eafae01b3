"""Who may know whom: imports and model relations go downwards, never sideways."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.conf import settings

from tests.discovery import rooms

PYPROJECT = Path(settings.BASE_DIR, "pyproject.toml")
LINTER = tomllib.loads(PYPROJECT.read_text())["tool"]["importlinter"]
LAYERS = next(contract["layers"] for contract in LINTER["contracts"] if contract["id"] == "layers")
FLOOR_OF = {room.strip(): floor for floor, layer in enumerate(reversed(LAYERS)) for room in layer.split("|")}
RELATIONS = [
    (model, field)
    for app in rooms()
    for model in app.get_models(include_auto_created=True)
    for field in model._meta.get_fields()
    if field.is_relation and field.related_model and (not field.auto_created or field.concrete)
]


def test_no_room_imports_from_one_above_or_beside_it():
    # In a process of its own: it silences every logger that there is.
    linter = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    linted = subprocess.run(linter, cwd=settings.BASE_DIR, capture_output=True, text=True)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_every_room_has_its_floor():
    built = {path.parent.name for path in Path(settings.BASE_DIR).glob("*/__init__.py")}
    assert built == {*FLOOR_OF, "users"}
    assert built == set(LINTER["root_packages"])


@pytest.mark.parametrize(
    ("model", "field"),
    RELATIONS,
    ids=[f"{model.__name__}-{field.name}" for model, field in RELATIONS],
)
def test_no_model_points_to_one_of_a_room_above_or_beside_it(model, field):
    from_room, to_room = model._meta.app_label, field.related_model._meta.app_label
    if to_room in FLOOR_OF and to_room != from_room:
        assert FLOOR_OF[to_room] < FLOOR_OF[from_room], f"{from_room} points to {to_room}"
