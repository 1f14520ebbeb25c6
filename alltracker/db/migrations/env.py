"""Alembic's entry: runs our migrations on the connection it is handed."""

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from alltracker.db.schema import METADATA


def _render(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """Write our own types as the plain types they are stored in, so that old scripts stay true."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    render_item=_render,
)
context.run_migrations()
