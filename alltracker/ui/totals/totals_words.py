"""Totals in the reader's words: the table of drugs, and everything else that adds up."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from alltracker.care.body import HEIGHT_DAYS, WEIGHT_DAYS
from alltracker.care.exposures import BY_SURFACE, DrugTotal, Exposures, ProductTotal, Sum
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_events import BloodProduct
from alltracker.care.rows import RadiationRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language

CONTEXT: Final = "totals"
HEADS: Final = (
    QT_TRANSLATE_NOOP("totals", "Drug"),
    QT_TRANSLATE_NOOP("totals", "Doses"),
    QT_TRANSLATE_NOOP("totals", "Total"),
    QT_TRANSLATE_NOOP("totals", "mg/m², estimate"),
)
CAUTION: Final = QT_TRANSLATE_NOOP(
    "totals", "Added up from the doses noted here. A family record: check it with the clinic."
)
_HUNDRED: Final = 100
_TEN: Final = 10


@dataclass(frozen=True, slots=True)
class DrugRow:
    """The cells of one drug: what stands first in each, and a muted second line."""

    first: tuple[str, str, str, str]
    second: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """A list under its own head, such as the transfusions."""

    head: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TotalsWords:
    """Everything that the totals say but the doxorubicin equivalents."""

    heads: tuple[str, ...]
    rows: tuple[DrugRow, ...]
    parts: tuple[Part, ...]
    remarks: tuple[str, ...]

    def as_lines(self) -> list[str]:
        """Return the table as lines of cells between tabs, and the lists below it."""
        lines = ["\t".join(self.heads)] if self.rows else []
        for row in self.rows:
            lines += ["\t".join(_joined(*pair) for pair in zip(row.first, row.second, strict=True))]
        for part in self.parts:
            lines += ["", part.head, *part.lines]
        return [*lines, "", *self.remarks]


def totals_words(found: Exposures, language: Language) -> TotalsWords:
    """Return the totals of a record in words."""
    say = TotalsSpeaker(language)
    parts = (
        Part(say.word(QT_TRANSLATE_NOOP("totals", "Counted")), tuple(say.counted(found))),
        Part(
            say.word(QT_TRANSLATE_NOOP("totals", "Radiation")),
            tuple(say.radiation(row) for row in found.radiation),
        ),
        Part(
            say.word(QT_TRANSLATE_NOOP("totals", "Transfusions")),
            tuple(say.product(total) for total in found.transfusions),
        ),
    )
    return TotalsWords(
        tuple(say.word(text) for text in HEADS),
        tuple(say.drug(total) for total in found.drugs),
        tuple(part for part in parts if part.lines),
        tuple(say.remarks(found)),
    )


@dataclass(frozen=True, slots=True)
class TotalsSpeaker:
    """Says single totals in one language."""

    language: Language

    def word(self, text: str, count: int | None = None, /, **values: object) -> str:
        """Return a sentence of the totals."""
        return self.language.say(Message(CONTEXT, text, values, count))

    def number(self, value: float) -> str:
        """Return an amount with as many digits as it can bear."""
        digits = 0 if value >= _HUNDRED else 1 if value >= _TEN else 2
        return self.language.number(round(value, digits))

    def drug(self, total: DrugTotal) -> DrugRow:
        """Return the row of a drug."""
        name = self.word(
            QT_TRANSLATE_NOOP("totals", "{route}, {span}"),
            route=word_of(total.route),
            span=self.span(total.first, total.last),
        )
        vomited = ""
        if total.vomited.doses:
            text = QT_TRANSLATE_NOOP("totals", "%n of them vomited", "", 1)
            vomited = self.word(text, total.vomited.doses)
        return DrugRow(
            (
                total.name,
                self.language.number(total.all.doses, 0),
                self.amount(total.all),
                self.per_area(total.all),
            ),
            (name, vomited, self._beside(total), self._coverage(total)),
        )

    def amount(self, added: Sum) -> str:
        """Return milligrams, units (IU) or both; a dash where nothing is known."""
        parts = []
        if added.milligrams is not None:
            text = QT_TRANSLATE_NOOP("totals", "{amount} mg")
            parts.append(self.word(text, amount=self.number(added.milligrams)))
        if added.units is not None:
            text = QT_TRANSLATE_NOOP("totals", "{amount} IU")
            parts.append(self.word(text, amount=self.number(added.units)))
        return " + ".join(parts) or "–"  # noqa: RUF001 - a dash in an empty cell

    def per_area(self, added: Sum) -> str:
        """Return the estimate of mg/m², a dash where there is none."""
        value = added.per_square_meter
        return "–" if value is None else self.number(value)  # noqa: RUF001 - as above

    def span(self, first: dt.date, last: dt.date) -> str:
        """Return from when to when."""
        if first == last:
            return self.language.day(first)
        text = QT_TRANSLATE_NOOP("totals", "{first} to {last}")
        return self.word(text, first=first, last=last)

    def counted(self, found: Exposures) -> list[str]:
        """Return what is told as a number alone."""
        lines = []
        if found.spinal_doses:
            text = QT_TRANSLATE_NOOP("totals", "%n dose(s) into the spinal fluid", "", 1)
            doses = self.word(text, found.spinal_doses)
            text = QT_TRANSLATE_NOOP("totals", "{doses}, on %n day(s)", "", 1)
            lines.append(self.word(text, found.spinal_days, doses=doses))
        if found.asparaginase_doses:
            text = QT_TRANSLATE_NOOP("totals", "%n dose(s) of asparaginase, all products", "", 1)
            lines.append(self.word(text, found.asparaginase_doses))
        return lines

    def radiation(self, row: RadiationRow) -> str:
        """Return one course: "Head: 12 Gy in 8 fractions, 3 May 2026 to 14 May 2026"."""
        parts = []
        if row.gray is not None:
            text = QT_TRANSLATE_NOOP("totals", "{dose} Gy")
            parts.append(self.word(text, dose=self.number(row.gray)))
        if row.fractions is not None:
            text = QT_TRANSLATE_NOOP("totals", "%n fraction(s)", "", 1)
            parts.append(self.word(text, row.fractions))
        parts.append(self.span(row.began_on, row.ended_on or row.began_on))
        text = QT_TRANSLATE_NOOP("totals", "{site}: {what}")
        return self.word(text, site=row.site, what=", ".join(parts))

    def product(self, total: ProductTotal) -> str:
        """Return the transfusions of one product: "Red cells: 4 times, 800 mL, …"."""
        parts = [self.word(QT_TRANSLATE_NOOP("totals", "%n time(s)", "", 1), total.count)]
        if total.milliliters is not None:
            text = QT_TRANSLATE_NOOP("totals", "{amount} mL")
            parts.append(self.word(text, amount=self.number(total.milliliters)))
        if total.bags is not None:
            text = QT_TRANSLATE_NOOP("totals", "{amount} bags")
            parts.append(self.word(text, amount=self.number(total.bags)))
        if total.without_amount:
            text = QT_TRANSLATE_NOOP("totals", "%n without an amount", "", 1)
            parts.append(self.word(text, total.without_amount))
        if total.reactions:
            text = QT_TRANSLATE_NOOP("totals", "%n with a reaction", "", 1)
            parts.append(self.word(text, total.reactions))
        parts.append(self.span(total.first, total.last))
        own = total.product is BloodProduct.OTHER and bool(total.name)
        site = total.name if own else self.language.say(word_of(total.product))
        text = QT_TRANSLATE_NOOP("totals", "{site}: {what}")
        return self.word(text, site=site, what=", ".join(parts))

    def remarks(self, found: Exposures) -> list[str]:
        """Return what has to be known of the figures."""
        lines = []
        if found.before_birth:
            text = QT_TRANSLATE_NOOP(
                "totals", "%n dose(s) dated before birth, counted here. Check the date.", "", 1
            )
            lines.append(self.word(text, found.before_birth))
        if any(total.all.milligrams is not None for total in found.drugs):
            text = QT_TRANSLATE_NOOP(
                "totals",
                "mg/m² by the body surface of the day of each dose: √(height in cm × weight in kg"  # noqa: RUF001 - as printed
                " / 3600), Mosteller, an estimate. A weight counts for {weight} days, a height for"
                " {height}.",
            )
            lines.append(self.word(text, weight=WEIGHT_DAYS, height=HEIGHT_DAYS))
        return lines

    def _beside(self, total: DrugTotal) -> str:
        parts = []
        if total.vomited.milligrams is not None or total.vomited.units is not None:
            text = QT_TRANSLATE_NOOP("totals", "{amount} of it vomited")
            parts.append(self.word(text, amount=self.amount(total.vomited)))
        if total.all.without_amount:
            text = QT_TRANSLATE_NOOP("totals", "%n without an amount in mg", "", 1)
            parts.append(self.word(text, total.all.without_amount))
        return ", ".join(parts)

    def _coverage(self, total: DrugTotal) -> str:
        """Return which doses are in the estimate, unless all are."""
        added = total.all
        with_amount = added.doses - added.without_amount
        if added.milligrams is None or added.estimated == with_amount:
            return ""
        if total.route not in BY_SURFACE:
            return ""
        if not added.estimated:
            return self.word(QT_TRANSLATE_NOOP("totals", "no weight and height"))
        text = QT_TRANSLATE_NOOP("totals", "of {some} of {all} doses")
        return self.word(text, some=added.estimated, all=with_amount)


def _joined(first: str, second: str) -> str:
    return f"{first} ({second})" if second else first
