"""Plans that move: cycles, slips, series of visits, own reminders and follow-up."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ADDED: dict[str, dict[str, Any]] = {
    "appointment": {"rule": sa.String(400)},
    "phase": {"beside": sa.Boolean()},
    "plan": {"end_unit": sa.String(40), "end_source": sa.String()},
}
"""Columns that are never empty: what stands already gets the value of ``_FILLED``."""
_FILLED: dict[str, Any] = {"rule": "", "beside": sa.false(), "end_unit": "month", "end_source": ""}


def upgrade() -> None:
    """Bring the file to this schema; what was planned so far counts as first planned."""
    _add_columns()
    _link_series()
    for table in (
        _cyclestart,
        _slip,
        _visitstage,
        _followuptest,
        _checkitem,
        _milestone,
        _ownreminder,
    ):
        table()
    op.execute(
        "UPDATE phase SET first_planned_start = planned_start, first_planned_end = planned_end"
    )


def _add_columns() -> None:
    with op.batch_alter_table("patient") as batch:
        batch.add_column(sa.Column("treatment_ended", sa.String(length=10), nullable=True))
        batch.alter_column(
            "remission_on", existing_type=sa.Date(), type_=sa.String(length=10), nullable=True
        )
    optional: dict[str, dict[str, Any]] = {
        "phase": {
            "first_planned_start": sa.Date(),
            "first_planned_end": sa.Date(),
            "cycle_on_days": sa.Integer(),
            "cycles": sa.Integer(),
        },
        "plan": {"end_anchor": sa.String(length=40), "end_length": sa.Float()},
        "appointment": {"original_start": sa.DateTime(), "lead_minutes": sa.Integer()},
    }
    for name, columns in _ADDED.items():
        with op.batch_alter_table(name) as batch:
            for column, kind in optional[name].items():
                batch.add_column(sa.Column(column, kind, nullable=True))
            for column, kind in columns.items():
                filled = _FILLED[column]
                batch.add_column(sa.Column(column, kind, nullable=False, server_default=filled))
        with op.batch_alter_table(name) as batch:
            for column, kind in columns.items():
                batch.alter_column(column, existing_type=kind, server_default=None, nullable=False)


def _link_series() -> None:
    with op.batch_alter_table("appointment") as batch:
        batch.add_column(sa.Column("series_id", sa.String(length=32), nullable=True))
        batch.create_index(batch.f("ix_appointment_series_id"), ["series_id"], unique=False)
        batch.create_foreign_key(
            batch.f("fk_appointment_series_id_appointment"),
            "appointment",
            ["series_id"],
            ["id"],
            initially="DEFERRED",
            deferrable=True,
        )


def _cyclestart() -> None:
    op.create_table(
        "cyclestart",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("phase_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("first_planned", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_cyclestart_patient_id_patient")
        ),
        sa.ForeignKeyConstraint(
            ["phase_id"], ["phase.id"], name=op.f("fk_cyclestart_phase_id_phase")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cyclestart")),
        sa.UniqueConstraint("phase_id", "number", name=op.f("uq_cyclestart_phase_id")),
    )
    with op.batch_alter_table("cyclestart") as batch:
        batch.create_index(batch.f("ix_cyclestart_patient_id"), ["patient_id"], unique=False)
        batch.create_index(batch.f("ix_cyclestart_phase_id"), ["phase_id"], unique=False)


def _slip() -> None:
    op.create_table(
        "slip",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("phase_id", sa.String(), nullable=True),
        sa.Column("what", sa.String(length=200), nullable=False),
        sa.Column("edge", sa.String(length=40), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=True),
        sa.Column("before", sa.Date(), nullable=True),
        sa.Column("after", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("moved_along", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_slip_patient_id_patient")
        ),
        sa.ForeignKeyConstraint(["phase_id"], ["phase.id"], name=op.f("fk_slip_phase_id_phase")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slip")),
    )
    with op.batch_alter_table("slip") as batch:
        batch.create_index(batch.f("ix_slip_patient_id"), ["patient_id"], unique=False)
        batch.create_index(batch.f("ix_slip_phase_id"), ["phase_id"], unique=False)


def _visitstage() -> None:
    op.create_table(
        "visitstage",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("from_months", sa.Integer(), nullable=False),
        sa.Column("to_months", sa.Integer(), nullable=True),
        sa.Column("every_low", sa.Float(), nullable=True),
        sa.Column("every_high", sa.Float(), nullable=True),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("guess", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_visitstage_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visitstage")),
    )
    with op.batch_alter_table("visitstage") as batch:
        batch.create_index(batch.f("ix_visitstage_patient_id"), ["patient_id"], unique=False)


def _followuptest() -> None:
    op.create_table(
        "followuptest",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("every_months", sa.Integer(), nullable=True),
        sa.Column("last_on", sa.String(length=10), nullable=True),
        sa.Column("last_result", sa.String(), nullable=False),
        sa.Column("next_on", sa.String(length=10), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_followuptest_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_followuptest")),
    )
    with op.batch_alter_table("followuptest") as batch:
        batch.create_index(batch.f("ix_followuptest_patient_id"), ["patient_id"], unique=False)


def _checkitem() -> None:
    op.create_table(
        "checkitem",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("have", sa.Boolean(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_checkitem_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkitem")),
        sa.UniqueConstraint("patient_id", "topic", "key", name=op.f("uq_checkitem_patient_id")),
    )
    with op.batch_alter_table("checkitem") as batch:
        batch.create_index(batch.f("ix_checkitem_patient_id"), ["patient_id"], unique=False)


def _milestone() -> None:
    op.create_table(
        "milestone",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_milestone_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone")),
    )
    with op.batch_alter_table("milestone") as batch:
        batch.create_index(batch.f("ix_milestone_patient_id"), ["patient_id"], unique=False)


def _ownreminder() -> None:
    op.create_table(
        "ownreminder",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("rule", sa.String(length=400), nullable=False),
        sa.Column("phase_id", sa.String(), nullable=True),
        sa.Column("edge", sa.String(length=40), nullable=False),
        sa.Column("offset_days", sa.Integer(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_ownreminder_patient_id_patient")
        ),
        sa.ForeignKeyConstraint(
            ["phase_id"], ["phase.id"], name=op.f("fk_ownreminder_phase_id_phase")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ownreminder")),
    )
    with op.batch_alter_table("ownreminder") as batch:
        batch.create_index(batch.f("ix_ownreminder_patient_id"), ["patient_id"], unique=False)
        batch.create_index(batch.f("ix_ownreminder_phase_id"), ["phase_id"], unique=False)
