"""Offers to lay out the time after treatment, once a step elsewhere has ended treatment."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from alltracker.care.calendar import today
from alltracker.care.follow_up import treatment_end
from alltracker.db.follow_up_view import follow_up_view
from alltracker.db.models import Patient
from alltracker.ui.follow_up.begin_dialog import BeginDialog
from alltracker.ui.pages.page import Surroundings


def offer_follow_up(around: Surroundings, patient: Patient, parent: QWidget) -> BeginDialog | None:
    """Open the choice of visit plans if treatment is over and there is none yet; return it.

    Call it after a phase was ended or follow-up was begun. What is chosen is one step of its own.
    """
    fresh = around.store.get(Patient, patient.id)
    if fresh is None:
        return None
    view = follow_up_view(around.store, fresh, today())
    ended = treatment_end(view, today())
    if ended is None or view.visit_stages:
        return None
    dialog = BeginDialog(around, fresh, parent, ended=ended)
    dialog.open()
    return dialog
