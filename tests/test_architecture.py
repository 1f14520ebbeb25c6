"""The house rules no linter knows: who may import whom, sizes, one clock, no network."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "alltracker"
FILES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(path.relative_to(ROOT)) for path in FILES]

EVERYTHING = {"care", "knowledge", "db", "exchange", "charts", "papers", "sample", "ui", "cli"}
MAY_IMPORT = {
    "care": set(),
    "language": {"care"},
    "places": set(),
    "fonts": set(),
    "collector": set(),
    "knowledge": {"care"},
    "db": {"care"},
    "charts": {"care"},
    "exchange": {"care", "knowledge", "db"},
    "sample": {"care", "knowledge", "db"},
    "papers": {"care", "knowledge", "db", "charts"},
    "cli": EVERYTHING - {"ui"},
    "ui": EVERYTHING - {"cli"},
    "__main__": {"care", "cli", "db", "ui"},
}
HELPERS = {"places", "language", "fonts", "collector", "__init__"}
"""Modules without subject of their own, open to every room but care."""

QT_ROOMS = {"ui"}
QT_FILES = {"alltracker/papers/pdf.py"}
NETWORK = re.compile(r"^(socket|ssl|http|urllib\.request|ftplib|smtplib|requests|aiohttp|httpx)\b")
LOCAL_SOCKET = "alltracker/ui/one_window.py"
TOKENS = "alltracker/ui/theme/tokens.py"
PAPER_INK = "alltracker/charts/style.py"

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MOST_PUBLIC_METHODS = 15
GENERATED = {"alltracker/db/migrations/versions/0001_first_tables.py"}
"""A schema is one long list, written by Alembic."""


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def room_of(path: Path) -> str:
    top = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "cli" if top.startswith("cli") else top


def imports(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""
            if node.module == "alltracker":
                yield from (f"alltracker.{name.name}" for name in node.names)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_rooms_import_only_what_they_may(path: Path) -> None:
    room = room_of(path)
    if room == "__init__":
        return
    for name in imports(tree(path)):
        parts = name.split(".")
        if parts[0] != "alltracker" or len(parts) == 1:
            continue
        other = "cli" if parts[1].startswith("cli") else parts[1]
        if other in {room, "__version__"} or (other in HELPERS and room != "care"):
            continue
        assert other in MAY_IMPORT[room], f"{room} may not import {name}"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_qt_and_network_stay_where_they_belong(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    for imported in imports(tree(path)):
        if imported.startswith("PySide6"):
            assert room_of(path) in QT_ROOMS or name in QT_FILES
        assert not NETWORK.match(imported)
        if imported == "PySide6.QtNetwork":
            assert name == LOCAL_SOCKET


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_no_file_function_or_class_is_frightening(path: Path) -> None:
    if path.relative_to(ROOT).as_posix() in GENERATED:
        return
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST_FILE
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            lines = node.end_lineno - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{node.name} has {lines} lines"
        elif isinstance(node, ast.ClassDef):
            public = [
                child.name
                for child in node.body
                if isinstance(child, ast.FunctionDef)
                and not child.name.startswith("_")
                and not any(_decorator(d) in {"override", "property"} for d in child.decorator_list)
                and not any("setter" in ast.dump(d) for d in child.decorator_list)
            ]
            assert len(public) <= MOST_PUBLIC_METHODS, f"{node.name}: {public}"


def _decorator(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_there_is_one_clock(path: Path) -> None:
    if path.name == "calendar.py" and room_of(path) == "care":
        return
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"\b(date|dt\.date|datetime|dt\.datetime)\.(today|now|utcnow)\(", source)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_colors_come_from_the_tokens(path: Path) -> None:
    if path.relative_to(ROOT).as_posix() in {TOKENS, PAPER_INK}:
        return
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not re.search(r"#[0-9A-Fa-f]{6}\b", node.value)


def test_table_classes_keep_their_annotations_alive() -> None:
    for path in (*(PACKAGE / "db").glob("models*.py"), PACKAGE / "db" / "log.py"):
        assert "from __future__ import annotations" not in path.read_text(encoding="utf-8")


def test_the_window_is_imported_only_by_the_entry() -> None:
    for path in FILES:
        if room_of(path) not in {"ui", "__main__"}:
            assert not any(name.startswith("alltracker.ui") for name in imports(tree(path)))


def test_no_room_of_the_tests_hides_another() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names)), "test files need names of their own"


UNWANTED = re.compile(r"pypi\.o[r]g|python[h]osted|/wor[k]/|debian\.o[r]g|/far[m]/")
SKIP = {
    ".git",
    ".venv",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    "dist",
}


def test_no_machine_path_and_no_registry_is_written_down() -> None:
    for path in ROOT.rglob("*"):
        if path.is_file() and not SKIP.intersection(path.relative_to(ROOT).parts):
            text = path.read_bytes().decode("utf-8", errors="ignore")
            assert not UNWANTED.search(text), path.relative_to(ROOT)
