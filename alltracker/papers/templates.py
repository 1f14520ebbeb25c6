"""Fills the papers' templates; whatever a family wrote is text there, never markup."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from alltracker.places import resource

_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ue000-\ue001\ufffe\uffff]"
)
"""What XML cannot hold, and the two signs that stand for page numbers."""


def fill(name: str, values: Mapping[str, object]) -> str:
    """Return a template of ``resources/templates`` filled with values."""
    environment = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_printable,
    )
    return environment.get_template(name).render(values)


def _printable(value: object) -> object:
    if isinstance(value, str) and not isinstance(value, Markup):
        return _UNPRINTABLE.sub("", value)
    return value
