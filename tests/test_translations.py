"""What is said in English is said in Spanish: held against a fresh extraction of the source."""

import ast
import re
import string
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import pytest

from alltracker.language import LANGUAGES, MONTHS, WEEKDAYS, load_language
from alltracker.places import resource

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "alltracker").rglob("*.py"))
SHOWN = re.compile(
    "set(Text|ToolTip|AccessibleName|AccessibleDescription|PlaceholderText|WindowTitle)"
)


@dataclass(frozen=True)
class Entry:
    """One message of a catalog."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    state: str
    """What Qt Linguist calls the type: "" is finished."""

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source

    def __str__(self) -> str:
        return f"[{self.context}] {self.source!r}: {self.forms}"


def root_of(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314 - our own files


def read(path: Path) -> list[Entry]:
    return [
        _entry(context.findtext("name", ""), message)
        for context in root_of(path).iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: ET.Element) -> Entry:
    said = message.find("translation")
    assert said is not None
    forms = tuple(form.text or "" for form in said.iter("numerusform"))
    return Entry(
        context,
        message.findtext("source", ""),
        message.get("numerus") == "yes",
        forms or (said.text or "",),
        said.get("type", ""),
    )


def lupdate() -> Path:
    """Return Qt's extractor: inside PySide6, or as the command beside Python."""
    package = Path(PySide6.__file__).parent
    names = ("lupdate", "lupdate.exe")
    beside = ("pyside6-lupdate", "pyside6-lupdate.exe")
    places = [package / name for name in names]
    places += [package / "Qt" / "libexec" / name for name in names]
    places += [Path(sys.executable).parent / name for name in beside]
    found = [place for place in places if place.is_file()]
    assert found, f"lupdate is in none of {places}"
    return found[0]


@pytest.fixture(scope="module")
def extracted(tmp_path_factory) -> list[Entry]:
    folder = tmp_path_factory.mktemp("extracted")
    catalog, listed = folder / "es.ts", folder / "files.lst"
    listed.write_text("\n".join(map(str, FILES)), encoding="utf-8")
    command = [lupdate(), "-silent", "-locations", "none", f"@{listed}", "-ts", catalog]
    command += ["-target-language", "es", "-source-language", "en"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return read(catalog)


@pytest.fixture(scope="module")
def spanish() -> list[Entry]:
    return read(resource("translations", "es.ts"))


@pytest.fixture(scope="module")
def english() -> list[Entry]:
    return read(resource("translations", "en.ts"))


def shown(entries: Iterable[object]) -> str:
    return "\n".join(map(str, entries))


def finished(catalog: list[Entry]) -> list[Entry]:
    return [entry for entry in catalog if not entry.state]


def test_everything_is_said_in_spanish(extracted, spanish):
    said = {entry.key for entry in finished(spanish) if all(entry.forms)}
    missing = [entry for entry in extracted if entry.key not in said]
    assert not missing, shown(missing)


def test_nothing_is_translated_that_nobody_says(extracted, spanish, english):
    wanted = {entry.key for entry in extracted}
    left = [entry for entry in spanish + english if entry.key not in wanted]
    assert not left, shown(left)


def test_every_number_has_its_plural_forms(extracted, spanish, english):
    plural = {entry.key for entry in extracted if "%n" in entry.source}
    for catalog in (spanish, english):
        both = {entry.key for entry in catalog if len(entry.forms) == 2 and all(entry.forms)}
        assert both == plural


def test_english_holds_nothing_but_plural_forms(english):
    assert all(entry.plural for entry in english)
    unsaid = [entry for entry in english if any("(s)" in form for form in entry.forms)]
    assert not unsaid, shown(unsaid)


def test_the_extractor_knows_every_plural(extracted):
    """Where this fails, mark the text as QT_TRANSLATE_NOOP("context", "%n day(s)", "", 1)."""
    hidden = [entry for entry in extracted if ("%n" in entry.source) != entry.plural]
    assert not hidden, shown(hidden)


def fields(text: str) -> list[str]:
    """Return the placeholders of a text, and how often each stands in it."""
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(named + ["%n"] * text.count("%n"))


def test_translations_have_the_placeholders_of_their_source(spanish, english):
    for entry in finished(spanish + english):
        for form in entry.forms:
            assert fields(form) == fields(entry.source), str(entry)


def test_translations_keep_the_frame_of_their_source(spanish):
    """Spaces at the ends, line breaks, the key of a menu and the ellipsis; never an exclamation."""
    for entry in finished(spanish):
        for form in entry.forms:
            assert _frame(form) == _frame(entry.source), str(entry)


def _frame(text: str) -> tuple[object, ...]:
    ends = text[:1].isspace(), text[-1:].isspace()
    return *ends, *(text.count(sign) for sign in ("\n", "&", "…", "!", "¡"))


@dataclass(frozen=True)
class Call:
    """One call in the source."""

    place: str
    node: ast.Call

    @property
    def name(self) -> str:
        return getattr(self.node.func, "attr", "") or getattr(self.node.func, "id", "")

    @property
    def literals(self) -> list[object]:
        """What is given by place, None where it is no literal."""
        return [arg.value if isinstance(arg, ast.Constant) else None for arg in self.node.args]

    def __str__(self) -> str:
        return f"{self.place}:{self.node.lineno}: {ast.unparse(self.node)}"


@pytest.fixture(scope="module")
def parsed() -> list[tuple[Path, list[ast.AST]]]:
    return [(path, list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))) for path in FILES]


@pytest.fixture(scope="module")
def calls(parsed) -> list[Call]:
    return [
        Call(path.relative_to(ROOT).as_posix(), node)
        for path, nodes in parsed
        for node in nodes
        if isinstance(node, ast.Call)
    ]


def test_every_text_has_a_context(extracted, parsed, calls):
    """A context is a class or a name in quotes, never a variable that lupdate took for one."""
    given = {node.name for _, nodes in parsed for node in nodes if isinstance(node, ast.ClassDef)}
    given |= {call.literals[0] for call in calls if call.name == "QT_TRANSLATE_NOOP"}
    strange = [entry for entry in extracted if not entry.context or entry.context not in given]
    assert not strange, shown(strange)


def test_plurals_are_said_by_classes_without_descendants(extracted, parsed):
    """PySide asks a descendant's name first and takes the number filled in for an answer."""
    said = {entry.context for entry in extracted if entry.plural}
    heirs = [
        node.name
        for _, nodes in parsed
        for node in nodes
        if isinstance(node, ast.ClassDef) and said & {ast.unparse(base) for base in node.bases}
    ]
    assert not heirs


def test_only_what_can_be_extracted_is_marked(calls):
    """A mark is on literals, and a tr with a literal is self's own, in the class that says it."""
    wrong = [call for call in calls if not _can_be_extracted(call)]
    assert not wrong, shown(wrong)


def _can_be_extracted(call: Call) -> bool:
    texts = call.literals[: {"tr": 1, "QT_TRANSLATE_NOOP": 2}.get(call.name, 0)]
    literal = all(isinstance(text, str) and text for text in texts)
    if call.name != "tr":
        return literal
    return literal if ast.unparse(call.node.func) == "self.tr" else not literal


def test_a_message_has_the_context_that_its_text_is_marked_with(calls):
    for call in calls:
        if call.name != "Message" or len(call.literals) < 2 or call.literals[0] is None:
            continue
        text = call.node.args[1]
        if isinstance(text, ast.Call) and Call("", text).name == "QT_TRANSLATE_NOOP":
            assert Call("", text).literals[0] == call.literals[0], str(call)


def test_no_text_reaches_the_screen_unmarked(calls):
    bare = [
        call
        for call in calls
        if SHOWN.fullmatch(call.name)
        and any(isinstance(text, str) and re.search("[a-z]{2}", text) for text in call.literals)
    ]
    assert not bare, shown(bare)


def test_menus_have_each_key_once(spanish):
    """The classes with keys in their texts make one menu each."""
    keys: dict[str, list[str]] = {}
    for entry in spanish:
        for form in entry.forms:
            at = form.replace("&&", "").find("&")
            if at >= 0:
                keys.setdefault(entry.context, []).append(form[at + 1].casefold())
    for context, chosen in keys.items():
        assert len(chosen) == len(set(chosen)), context


def test_months_and_weekdays_are_said_and_tell_apart():
    for code in LANGUAGES:
        language = load_language(code)
        for names, count in ((MONTHS, 12), (WEEKDAYS, 7)):
            said = [language.word("dates", name) for name in names]
            assert len({name[:3].casefold() for name in said}) == count
            assert code == "en" or not set(said) & set(names)


def test_both_catalogs_load_whole(spanish, english):
    for code, catalog in (("es", spanish), ("en", english)):
        assert dict(load_language(code).catalog) == {e.key: e.forms for e in finished(catalog)}
        assert len(catalog) == len({entry.key for entry in catalog})


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_the_files_name_their_languages(code):
    """Qt's tools read from this how many plural forms there are."""
    root = root_of(resource("translations", f"{code}.ts"))
    assert root.attrib == {"version": "2.1", "language": code, "sourcelanguage": "en"}


def test_apostrophes_are_typographic(extracted, spanish):
    straight = [
        entry for entry in (*extracted, *spanish) if "'" in "".join((entry.source, *entry.forms))
    ]
    assert not straight, shown(straight)
