"""Which procedure is a lumbar puncture, by the words that families and hospitals use for it."""

from __future__ import annotations

import re
from typing import Final

_WORDS: Final = re.compile(r"\blumbar|\bspinal tap\b|\bintrathecal|\bintratecal|\bLP\b|\bPL\b")


def is_puncture(title: str) -> bool:
    """Return whether a procedure's title names a lumbar puncture or an injection given by one.

    The short forms LP and PL count in capitals only.
    """
    return _WORDS.search(title) is not None or _WORDS.search(title.casefold()) is not None
