"""The end of treatment of a draft: the day, the rule that made it, and what the team said."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.care.plan_draft import DraftPhase, DraftProblem, DraftRule, PlanDraft
from alltracker.care.plan_draft_end import ANCHORS, rule_words
from alltracker.care.plan_draft_steps import lasting_to_end, resized, with_rule, with_team_end
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.language import Language
from alltracker.ui.plan.desk import DraftDesk, Step
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField, TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField

NO_RULE: Final = "none"
OWN_RULE: Final = "own"
RuleChoice = tuple[DraftRule, str]
"""A rule that is offered, and its words."""


class EndForm(QWidget):
    """Shows when treatment ends and why, and lets the rule or the day be chosen."""

    def __init__(
        self, theme: Theme, language: Language, desk: DraftDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._desk = desk
        self._offered: Sequence[RuleChoice] = ()
        self._own = False
        self.day = Text(theme, "", TextStep.STRONG, wraps=True)
        self.form = Form(theme, columns=6)
        self.rule = ChoiceField(theme)
        self.length = NumberField(theme, language, least=Decimal(0), needed=True)
        units = (
            (DurationUnit.YEAR, self.tr("years")),
            (DurationUnit.MONTH, self.tr("months")),
            (DurationUnit.WEEK, self.tr("weeks")),
            (DurationUnit.DAY, self.tr("days")),
        )
        self.unit = ChoiceField(theme, units)
        said = {
            Anchor.DIAGNOSIS: self.tr("the diagnosis"),
            Anchor.START_OF_TREATMENT: self.tr("the first day of treatment"),
            Anchor.END_OF_INDUCTION: self.tr("the end of induction"),
            Anchor.START_OF_INTERIM_MAINTENANCE: self.tr("the start of interim maintenance I"),
            Anchor.START_OF_MAINTENANCE: self.tr("the start of maintenance"),
            Anchor.REMISSION: self.tr("remission"),
        }
        self.anchor = ChoiceField(theme, [(anchor, said[anchor]) for anchor in ANCHORS])
        self.lasts = CheckField(theme, "")
        self.team_day = DayField(theme, language, whole=True)
        self.team_note = TextField(theme)
        self._build()
        self._connect()
        self.show_end()

    def offer(self, rules: Sequence[RuleChoice]) -> None:
        """Offer the rules of the plan that this one was started from."""
        self._offered = rules
        self.show_end()

    def show_end(self) -> None:
        """Show the end of the draft as it is now."""
        draft, end = self._desk.draft, self._desk.layout.end
        if end is None:
            self.day.setText(self.tr("The end of treatment is not known yet."))
        elif end.over:
            self.day.setText(self._language.say(end.words))
        else:
            words = self.tr("End of treatment: {end}")
            self.day.setText(words.format(end=self._language.say(end.words)))
        self._show_rule(draft)
        self._show_last(draft)
        if not self.team_day.hasFocus():
            self.team_day.set_value(draft.team_end)
            self.form.clear_error(self.team_day)
        self.team_note.set_value(draft.team_note)
        self.team_note.setEnabled(draft.team_end is not None)

    def check(self) -> bool:
        """Return whether nothing is wrong in a field; go to the first mistake."""
        return self.form.check()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        column.addWidget(self.day)
        column.addWidget(self.form)
        column.addStretch(1)
        add = self.form.add
        add(self.tr("Rule for the end"), self.rule, span=6)
        add(self.tr("Length"), self.length, span=1)
        add(self.tr("Unit"), self.unit, span=2)
        add(self.tr("Counted from"), self.anchor, span=3)
        add("", self.lasts, span=6)
        add(
            self.tr("Date your team gave"),
            self.team_day,
            span=3,
            hint=self.tr("Wins over the rule, and never moves by itself."),
        )
        add(
            self.tr("Note"),
            self.team_note,
            span=3,
            hint=self.tr("Such as: the letter of 12 November"),
        )

    def _connect(self) -> None:
        self.rule.finished.connect(self._take_rule)
        for field in (self.length, self.unit, self.anchor):
            field.finished.connect(self._take_own)
        self.lasts.finished.connect(self._take_last)
        self.team_day.finished.connect(self._take_team)
        self.team_note.finished.connect(self._take_team)
        self._desk.changed.connect(self.show_end)

    def _show_rule(self, draft: PlanDraft) -> None:
        rules: list[tuple[object, str]] = [(rule, words) for rule, words in self._offered]
        if draft.end_rule is not None and draft.end_rule not in [rule for rule, _ in rules]:
            rules.append((draft.end_rule, self._language.say(rule_words(draft.end_rule))))
        none = self.tr("No rule: the last phase ends treatment")
        self.rule.set_options([(NO_RULE, none), *rules, (OWN_RULE, self.tr("Another rule…"))])
        self.rule.set_value(OWN_RULE if self._own else draft.end_rule or NO_RULE)
        for field in (self.length, self.unit, self.anchor):
            self.form.field(field).setVisible(self._own)

    def _show_last(self, draft: PlanDraft) -> None:
        last = last_treatment(draft)
        given = draft.end_rule is not None or draft.team_end is not None
        offered = last is not None and not last.happened
        self.form.field(self.lasts).setVisible(offered)
        if last is None or not offered:
            return
        words = self.tr("{phase} lasts until the end of treatment")
        self.lasts.setText(words.format(phase=self._language.value(last.label)))
        self.lasts.setAccessibleName(self.lasts.text())
        self.lasts.set_value(last.to_end)
        self.lasts.setEnabled(last.to_end or given)
        self.lasts.setToolTip(
            "" if self.lasts.isEnabled() else self.tr("Choose a rule or give a date first.")
        )

    def _take_rule(self) -> None:
        value = self.rule.value()
        self._own = value == OWN_RULE
        if self._own:
            self._show_rule(self._desk.draft)
            self.length.setFocus()
            return
        rule = value if isinstance(value, DraftRule) else None
        self._do(lambda draft: with_rule(draft, rule), self.rule)
        self.show_end()

    def _take_own(self) -> None:
        number, unit, anchor = self.length.value(), self.unit.value(), self.anchor.value()
        known = isinstance(unit, DurationUnit) and isinstance(anchor, Anchor)
        if not self._own or number is None or not known:
            return
        assert isinstance(unit, DurationUnit)
        assert isinstance(anchor, Anchor)
        rule = DraftRule(anchor, float(number), unit)
        self._do(lambda draft: with_rule(draft, rule), self.length)

    def _take_last(self) -> None:
        last, ticked = last_treatment(self._desk.draft), self.lasts.value()
        if last is None:
            return
        if ticked:
            self._do(lambda draft: lasting_to_end(draft, last.key), self.lasts)
            return
        laid = self._desk.layout.of(last.key)
        days = (laid.end - laid.start).days + 1 if laid.start and laid.end else None
        self._do(lambda draft: resized(draft, last.key, days), self.lasts)

    def _take_team(self) -> None:
        if self.team_day.problem() is not None:
            return
        day, note = self.team_day.day(), self.team_note.value()
        self._do(lambda draft: with_team_end(draft, day, note), self.team_day)

    def _do(self, step: Step, editor: QWidget) -> None:
        """Take a step, or show at what was changed why it cannot be."""
        try:
            self._desk.put(step(self._desk.draft))
        except DraftProblem as problem:
            self.form.set_error(editor, Problem(self._language.say(problem.message)))
            return
        self.form.clear_error(editor)


def last_treatment(draft: PlanDraft) -> DraftPhase | None:
    """Return the last phase of treatment on the main line."""
    main = [one for one in draft.phases if one.is_treatment and not one.beside]
    return main[-1] if main else None
