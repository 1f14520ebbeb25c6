"""Medicines, doses, procedures and events, photos, printed papers, who writes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_WORD = sa.String(40)


def upgrade() -> None:
    """Bring the file to this schema; nothing that stands in it changes."""
    for table in (
        _medicine,
        _doseorder,
        _stock,
        _photo,
        _procedure,
        _dose,
        _transfusion,
        _stay,
        _infection,
        _radiation,
        _absence,
        _printed,
    ):
        table()
    op.create_table(
        "caregiver",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caregiver")),
    )
    _extend_fever_rules()
    _extend_side_effects()


def _owned(name: str, *columns: sa.Column[object], links: tuple[str, ...] = ()) -> None:
    """Make a table of one patient's rows; ``links`` are columns that name a row of their table."""
    keys = [("patient_id", "patient"), *((link, _TARGETS[link]) for link in links)]
    op.create_table(
        name,
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("patient_id", sa.String(32), nullable=False),
        *columns,
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{target}.id"], name=op.f(f"fk_{name}_{column}_{target}")
            )
            for column, target in keys
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_patient_id"), name, ["patient_id"], unique=False)


_TARGETS = {
    "medicine_id": "medicine",
    "side_effect_id": "sideeffect",
    "procedure_id": "procedure",
    "appointment_id": "appointment",
}


def _extend_fever_rules() -> None:
    with op.batch_alter_table("feverrule") as batch:
        batch.add_column(sa.Column("lasting_celsius", sa.Float(), nullable=True))
        batch.add_column(sa.Column("lasting_minutes", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("source", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("feverrule") as batch:
        batch.alter_column("source", existing_type=sa.String(), server_default=None)


def _extend_side_effects() -> None:
    with op.batch_alter_table("sideeffect") as batch:
        batch.add_column(sa.Column("own_rating", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("medicine_id", sa.String(), nullable=True))
        batch.create_index(batch.f("ix_sideeffect_medicine_id"), ["medicine_id"], unique=False)
        batch.create_foreign_key(
            batch.f("fk_sideeffect_medicine_id_medicine"), "medicine", ["medicine_id"], ["id"]
        )


def _medicine() -> None:
    _owned(
        "medicine",
        sa.Column("drug", sa.String(60), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("brand", sa.String(200), nullable=False),
        sa.Column("short", sa.String(20), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("route", _WORD, nullable=False),
        sa.Column("form", _WORD, nullable=False),
        sa.Column("unit", _WORD, nullable=False),
        sa.Column("strength", sa.Float(), nullable=True),
        sa.Column("strength_unit", _WORD, nullable=False),
        sa.Column("in_clinic", sa.Boolean(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_why", sa.String(), nullable=False),
        sa.Column("refill_days", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
    )


def _doseorder() -> None:
    _owned(
        "doseorder",
        sa.Column("medicine_id", sa.String(32), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("pattern", sa.String(600), nullable=False),
        sa.Column("reason", _WORD, nullable=True),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=True),
        sa.Column("full_weekly", sa.Float(), nullable=True),
        sa.Column("most_doses", sa.Integer(), nullable=True),
        sa.Column("most_amount", sa.Float(), nullable=True),
        sa.Column("least_hours", sa.Float(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        links=("medicine_id",),
    )
    op.create_index(op.f("ix_doseorder_medicine_id"), "doseorder", ["medicine_id"], unique=False)


def _stock() -> None:
    _owned(
        "stock",
        sa.Column("medicine_id", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("amount", sa.Float(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        links=("medicine_id",),
    )
    op.create_index(op.f("ix_stock_medicine_id"), "stock", ["medicine_id"], unique=False)


def _photo() -> None:
    _owned(
        "photo",
        sa.Column("side_effect_id", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("data", sa.String(), nullable=False),
        links=("side_effect_id",),
    )
    op.create_index(op.f("ix_photo_side_effect_id"), "photo", ["side_effect_id"], unique=False)


def _procedure() -> None:
    _owned(
        "procedure",
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("time", sa.Time(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("with_whom", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("pokes", sa.Integer(), nullable=True),
        sa.Column("asleep", sa.Boolean(), nullable=False),
        sa.Column("appointment_id", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        links=("appointment_id",),
    )
    op.create_index(
        op.f("ix_procedure_appointment_id"), "procedure", ["appointment_id"], unique=False
    )
    op.create_index(op.f("ix_procedure_day"), "procedure", ["day"], unique=False)


def _dose() -> None:
    _owned(
        "dose",
        sa.Column("medicine_id", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("slot", sa.String(20), nullable=False),
        sa.Column("status", _WORD, nullable=False),
        sa.Column("amount", sa.Float(), nullable=True),
        sa.Column("unit", _WORD, nullable=False),
        sa.Column("milligrams", sa.Float(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("given_at", sa.Time(), nullable=True),
        sa.Column("utc_offset", sa.String(6), nullable=False),
        sa.Column("given_by", sa.String(80), nullable=False),
        sa.Column("extra", sa.Boolean(), nullable=False),
        sa.Column("procedure_id", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        links=(
            "medicine_id",
            "procedure_id",
        ),
    )
    op.create_index(op.f("ix_dose_medicine_id_day"), "dose", ["medicine_id", "day"], unique=False)
    op.create_index(op.f("ix_dose_patient_id_day"), "dose", ["patient_id", "day"], unique=False)
    op.create_index(op.f("ix_dose_procedure_id"), "dose", ["procedure_id"], unique=False)


def _transfusion() -> None:
    _owned(
        "transfusion",
        sa.Column("product", _WORD, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("time", sa.Time(), nullable=True),
        sa.Column("amount", sa.Float(), nullable=True),
        sa.Column("unit", _WORD, nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("reacted", sa.Boolean(), nullable=False),
        sa.Column("reaction", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_transfusion_day"), "transfusion", ["day"], unique=False)


def _stay() -> None:
    _owned(
        "stay",
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("began_at", sa.Time(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_at", sa.Time(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("reason", _WORD, nullable=False),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_stay_began_on"), "stay", ["began_on"], unique=False)


def _infection() -> None:
    _owned(
        "infection",
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("organism", sa.String(), nullable=False),
        sa.Column("found_in", sa.String(), nullable=False),
        sa.Column("treated_with", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_infection_began_on"), "infection", ["began_on"], unique=False)


def _radiation() -> None:
    _owned(
        "radiation",
        sa.Column("site", sa.String(200), nullable=False),
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("fractions", sa.Integer(), nullable=True),
        sa.Column("gray", sa.Float(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_radiation_began_on"), "radiation", ["began_on"], unique=False)


def _absence() -> None:
    _owned(
        "absence",
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("days", sa.Float(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
    )
    op.create_index(op.f("ix_absence_began_on"), "absence", ["began_on"], unique=False)


def _printed() -> None:
    _owned(
        "printed",
        sa.Column("paper", sa.String(40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
    )
