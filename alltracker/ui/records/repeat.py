"""How something of one's own repeats: not at all, or every so many days, weeks, months or years."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from alltracker.care.recurrence import LONGEST_STEP, Rule, RuleKind, RuleProblem, rule_words
from alltracker.language import Language
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem

_SIMPLE: Final = (RuleKind.DAYS, RuleKind.WEEKS, RuleKind.MONTH_DAY, RuleKind.YEARS)


class RepeatEditor(QWidget):
    """Its value is the text of a rule, empty for once; other rules are kept as they are."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._kept = ""
        self.rhythm = ChoiceField(theme, self._options())
        self.every = WholeNumberField(
            theme, language, least=Decimal(1), most=Decimal(LONGEST_STEP), needed=True
        )
        self.rhythm.setAccessibleName(self.tr("How it repeats"))
        self.every.setAccessibleName(self.tr("Every how many"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self.rhythm, 2)
        row.addWidget(self.every, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.rhythm)
        self.rhythm.edited.connect(self._choose)
        self.every.edited.connect(self.edited)
        self.every.finished.connect(self.finished)
        self.set_value("")

    def value(self) -> str:
        """Return the text of the rule, empty for once."""
        kind, number = self.rhythm.value(), self.every.value()
        if kind is None:
            return self._kept
        if not isinstance(kind, RuleKind) or number is None:
            return ""
        return Rule(kind, int(number)).text()

    def set_value(self, text: object) -> None:
        """Show a rule by its text; one that cannot be shown in parts is named as a whole."""
        rule = _understood(str(text or ""))
        simple = rule is None or (rule.kind in _SIMPLE and rule == Rule(rule.kind, rule.every))
        self._kept = "" if simple else str(text)
        self.rhythm.set_options(self._options(None if simple else rule))
        if rule is not None and simple:
            self.rhythm.set_value(rule.kind)
        self.every.set_value(Decimal(rule.every if rule else 1))
        self._show_number()

    def problem(self) -> Problem | None:
        """Return what is wrong with the number."""
        return self.every.problem() if self._counts() else None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self.every.set_wrong(wrong)

    def _options(self, kept: Rule | None = None) -> list[tuple[object, str]]:
        words: list[tuple[object, str]] = [
            ("", self.tr("only once")),
            (RuleKind.DAYS, self.tr("every … days")),
            (RuleKind.WEEKS, self.tr("every … weeks")),
            (RuleKind.MONTH_DAY, self.tr("every … months")),
            (RuleKind.YEARS, self.tr("every … years")),
        ]
        if kept is not None:
            words.insert(0, (None, self._language.say(rule_words(kept))))
        return words

    def _counts(self) -> bool:
        return isinstance(self.rhythm.value(), RuleKind)

    def _choose(self) -> None:
        self._show_number()
        self.edited.emit()

    def _show_number(self) -> None:
        self.every.setVisible(self._counts())


def _understood(text: str) -> Rule | None:
    try:
        return Rule.parse(text) if text else None
    except RuleProblem:
        return None
