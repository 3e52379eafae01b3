"""What leaves the folder of the design, and in which shape."""

import json
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import override_settings
from django.utils.safestring import mark_safe

from design.static_files import PUBLISHED

DESIGN = Path(settings.BASE_DIR, "design")
STYLES = sorted(str(path.relative_to(DESIGN)) for path in DESIGN.glob("*/*.css"))


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The design's files as production publishes them."""
    root = tmp_path_factory.mktemp("static")
    production = {"staticfiles": {"BACKEND": "design.static_files.DesignStorage"}}
    with override_settings(
        STATIC_ROOT=root,
        STORAGES=settings.STORAGES | production,
        STATICFILES_FINDERS=["design.static_files.DesignFinder"],
    ):
        for _ in range(2):  # an update finds what the version before has left
            call_command("collectstatic", interactive=False, verbosity=0)
    manifest = json.loads((root / "staticfiles.json").read_text())["paths"]
    return {name: root / hashed for name, hashed in manifest.items()}


def test_no_python_and_no_template_is_ever_published(published):
    root = published["site.css"].parent
    written = {path.name for path in root.rglob("*") if path.is_file()}
    assert not [name for name in written if {".py", ".pyc", ".html"} & set(Path(name).suffixes)]
    assert not [name for name in published if Path(name).suffix not in PUBLISHED]
    assert not finders.find("components/quote.py")
    assert not finders.find("components/quote.html")


def test_the_styles_are_one_file_that_asks_for_no_other(published):
    assert "@import" not in published["site.css"].read_text()


@pytest.mark.parametrize("name", STYLES)
def test_the_one_file_holds_the_styles_of_every_component(name, published):
    assert f'@import "{name}" layer(' in (DESIGN / "site.css").read_text()
    joined = published["site.css"].read_text()
    # Addresses inside the file get their hashes; everything between them stays.
    parts = re.split(r"""url\([^)]*\)""", (DESIGN / name).read_text())
    assert all(part.strip() in joined for part in parts)


def test_every_import_names_the_layer_it_belongs_to():
    declared = re.search(r"@layer ([^;{]+);", (DESIGN / "site.css").read_text())[1]
    layers = {layer.strip() for layer in declared.split(",")}
    imports = re.findall(r"@import[^;]*;", (DESIGN / "site.css").read_text())
    assert imports
    for line in imports:
        assert re.fullmatch(r'@import "[^"]+" layer\(([\w.]+)\);', line), line
        assert re.search(r"layer\((\w+)", line)[1] in layers


def test_every_published_file_has_a_hash_in_its_name_and_a_compressed_twin(published):
    for name, path in published.items():
        assert path.exists()
        assert re.search(r"\.[0-9a-f]{12}\.", path.name), name
    styles = published["site.css"]
    assert styles.with_name(styles.name + ".gz").exists()
    assert styles.with_name(styles.name + ".br").exists()


def test_every_static_file_that_a_template_names_is_there():
    named = {
        name
        for template in settings.BASE_DIR.glob("[a-z]*/**/*.html")
        if not template.is_relative_to(settings.BASE_DIR / "var")  # another environment may be in it
        for name in re.findall(r"""\{% static ["']([^"']+)["']""", template.read_text())
    }
    assert named
    assert [name for name in sorted(named) if not finders.find(name)] == []


def test_a_file_is_found_by_a_name_that_a_template_calls_safe():
    assert finders.find(mark_safe("site.css"))
