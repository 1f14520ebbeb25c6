"""The resources of a file and how they refer to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from alltracker.exchange.fhir_json import Resource
from alltracker.exchange.text import plain

_KEPT: Final = frozenset({"Patient", "Observation", "DiagnosticReport", "Condition"})
"""Only these are read; claims, billing and the rest pass silently."""


@dataclass(slots=True)
class Node:
    """A resource with its place in the file; contained ones know their owner."""

    kind: str
    resource: Resource
    address: str
    owner: Node | None = None
    parents: list[Node] = field(default_factory=list)


class FhirIndex:
    """Finds what a reference of a resource points to, and what a result belongs to."""

    def __init__(self, resources: Iterable[tuple[str, Resource]]) -> None:
        self.nodes: list[Node] = []
        self._by_address: dict[str, list[Node]] = {}
        self._contained: dict[tuple[int, str], Node] = {}
        for address, resource in resources:
            if resource["resourceType"] in _KEPT:
                self._add(resource, address)

    def _add(self, resource: Resource, address: str) -> None:
        node = Node(resource["resourceType"], resource, address)
        self.nodes.append(node)
        if address:
            self._by_address.setdefault(address, []).append(node)
        name = resource.get("id")
        if isinstance(name, str) and name:
            relative = f"{node.kind}/{name}"
            if relative != address:
                self._by_address.setdefault(relative, []).append(node)
        contained = resource.get("contained")
        if isinstance(contained, list):
            self._add_contained(contained, node)

    def _add_contained(self, contained: list[Any], owner: Node) -> None:
        for resource in contained:
            kind = plain(resource.get("resourceType")) if isinstance(resource, dict) else ""
            if kind in _KEPT:
                address = f"#{resource.get('id')}"
                node = Node(kind, resource, address, owner)
                self.nodes.append(node)
                self._contained[id(owner), address] = node

    def of_kind(self, kind: str) -> Iterator[Node]:
        """Return every resource of one kind, in the order of the file."""
        return (node for node in self.nodes if node.kind == kind)

    def link(self) -> None:
        """Tell every result which reports and panels it belongs to."""
        for node in self.nodes:
            if node.kind in {"Observation", "DiagnosticReport"}:
                for reference in child_references(node.resource):
                    for child in self.find(reference, node):
                        if child.kind == "Observation" and child is not node:
                            child.parents.append(node)

    def find(self, reference: str, source: Node) -> list[Node]:
        """Return what ``reference`` of ``source`` points to: nothing, one, or several of one id."""
        if reference.startswith("#"):
            owner = source.owner or source
            node = self._contained.get((id(owner), reference))
            return [node] if node else []
        reference = reference.partition("/_history/")[0]
        found = self._by_address.get(reference)
        if found is not None:
            return found
        return [node for node in self._same_server(reference) if not _other_server(node, reference)]

    def _same_server(self, reference: str) -> list[Node]:
        tail = "/".join(reference.rsplit("/", 2)[-2:])
        return self._by_address.get(tail, [])

    def lineage(self, node: Node) -> Iterator[Node]:
        """Return a result, then its panels and reports, nearest first; loops end."""
        waiting, seen = [node], {id(node)}
        while waiting:
            current = waiting.pop(0)
            yield current
            above = [*current.parents, *([current.owner] if current.owner else [])]
            for parent in above:
                if id(parent) not in seen:
                    seen.add(id(parent))
                    waiting.append(parent)


def _other_server(node: Node, reference: str) -> bool:
    """Two full addresses that differ are two things, even with the same last part."""
    return "://" in reference and "://" in node.address


def child_references(resource: Resource) -> Iterator[str]:
    """Return what a report or panel groups, in the words of every FHIR release."""
    for key in ("result", "hasMember"):
        yield from references(resource.get(key))
    related = resource.get("related")
    if isinstance(related, list):
        for item in related:
            if isinstance(item, dict) and item.get("type", "has-member") == "has-member":
                yield from references(item.get("target"))


def references(value: Any) -> Iterator[str]:
    """Return the reference texts in a Reference or a list of them."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            reference = item.get("reference")
            if isinstance(reference, str) and reference:
                yield reference
