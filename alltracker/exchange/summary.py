"""The answer of ``import --json``: what a file holds, in canonical units, for scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from alltracker.care.kinds import Comparator
from alltracker.care.labs import ANALYTES
from alltracker.exchange.moments import read_moment
from alltracker.exchange.proposal import ProposedPatient, ProposedResult, Reading, distinct

_END_DIGITS: Final = 4
_SUM_DIGITS: Final = 3


def file_summary(path: str, reading: Reading) -> dict[str, Any]:
    """Return the summary of one file; only blood counts are counted, under their summary keys.

    ``seen`` is ``usable`` plus the skipped blood counts. Smallest and largest are rounded to four
    decimals and sums to three; limits like ``<0.1`` count as usable and stay out of all three.
    """
    counted = tuple(row for row in reading.results if _key(row.analyte_key))
    skipped = [row for row in reading.skipped if _key(row.analyte_key)]
    reasons = Counter(row.key for row in skipped)
    return {
        "path": path,
        "format": reading.format.value,
        "patients": [_patient(patient) for patient in reading.patients],
        "seen": len(counted) + len(skipped),
        "usable": len(counted),
        "distinct": len(distinct(counted)),
        "review": sum(row.review for row in counted),
        "skipped": [{"reason": reason, "count": count} for reason, count in reasons.items()],
        "analytes": _analytes(counted, {_key(row.analyte_key) for row in skipped}),
    }


def _key(analyte_key: str) -> str:
    analyte = ANALYTES.get(analyte_key)
    return analyte.counted_as if analyte else ""


def _patient(patient: ProposedPatient) -> dict[str, Any]:
    born = patient.birth_date
    return {
        "ref": patient.ref,
        "name": patient.name,
        "birth_date": str(born) if born else None,
        "results": patient.results,
    }


def _analytes(counted: Iterable[ProposedResult], skipped: set[str]) -> dict[str, Any]:
    groups: dict[str, list[ProposedResult]] = {key: [] for key in skipped}
    for row in counted:
        groups.setdefault(_key(row.analyte_key), []).append(row)
    return {key: _group(rows) for key, rows in sorted(groups.items())}


def _group(rows: list[ProposedResult]) -> dict[str, Any]:
    if not rows:
        return {"usable": 0}
    ordered = sorted(rows, key=_order)
    found: dict[str, Any] = {
        "usable": len(rows),
        "first": ordered[0].when,
        "last": ordered[-1].when,
    }
    values = [row.canonical for row in rows if row.comparator is Comparator.NONE]
    if values:
        found["min"] = round(min(values), _END_DIGITS)
        found["max"] = round(max(values), _END_DIGITS)
        found["sum"] = round(sum(values), _SUM_DIGITS)
    return found


def _order(row: ProposedResult) -> tuple[float, str]:
    moment = read_moment(row.when)
    stamp = moment.instant.timestamp() if moment else float(row.day.toordinal()) * 86400
    return stamp, row.when
