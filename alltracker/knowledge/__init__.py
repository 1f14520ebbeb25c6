"""What the documents say, every row with its source."""

from __future__ import annotations

from alltracker.knowledge.facts import Knowledge, open_knowledge
from alltracker.knowledge.model import Fact, KnowledgeProblem, Source

__all__ = ["Fact", "Knowledge", "KnowledgeProblem", "Source", "open_knowledge"]
