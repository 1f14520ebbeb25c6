"""The differential as percentages, with their LOINC codes; never mixed with numbers of cells.

Codes, properties and units: LOINC (see ``docs/sources.md``).
"""

from __future__ import annotations

from typing import Final

from alltracker.care.analyte import Analyte, AnalyteGroup, Series, codes
from alltracker.care.measure import PERCENT
from alltracker.care.words import QT_TRANSLATE_NOOP


def _cell(
    key: str,
    name: str,
    short: str,
    loinc: tuple[str, ...],
    aliases: tuple[str, ...],
    *,
    counted: bool = False,
    series: Series = Series.OWN,
) -> Analyte:
    return Analyte(
        key,
        name,
        short,
        AnalyteGroup.DIFFERENTIAL,
        PERCENT,
        "%",
        "%",
        codes(*loinc),
        aliases,
        key if counted else "",
        series,
    )


PERCENTAGES: Final = (
    _cell(
        "NEUT%",
        QT_TRANSLATE_NOOP("analytes", "Neutrophils, percent"),
        QT_TRANSLATE_NOOP("analytes", "Neutr."),
        (
            "770-8 A",
            "26511-6 N",
            "23761-0 N",
        ),
        (
            "neutrophils",
            "neutrophil",
            "neut",
            "neutr",
            "neutrofilos",
        ),
        counted=True,
    ),
    _cell(
        "SEG%",
        QT_TRANSLATE_NOOP("analytes", "Segmented neutrophils, percent"),
        QT_TRANSLATE_NOOP("analytes", "Segs"),
        (
            "32200-8 A",
            "26505-8 N",
            "769-0 N",
        ),
        (
            "segmented neutrophils",
            "segs",
            "polys",
            "segmentados",
        ),
    ),
    _cell(
        "BAND%",
        QT_TRANSLATE_NOOP("analytes", "Band neutrophils, percent"),
        QT_TRANSLATE_NOOP("analytes", "Bands"),
        (
            "35332-6 N",
            "26508-2 A",
            "764-1 N",
        ),
        (
            "bands",
            "band",
            "band neutrophils",
            "stabs",
            "cayados",
            "bandas",
        ),
    ),
    _cell(
        "LYMPH%",
        QT_TRANSLATE_NOOP("analytes", "Lymphocytes, percent"),
        QT_TRANSLATE_NOOP("analytes", "Lymph."),
        (
            "736-9 A",
            "26478-8 N",
            "737-7 A",
        ),
        (
            "lymphocytes",
            "lymphs",
            "lymph",
            "linfocitos",
        ),
        counted=True,
    ),
    _cell(
        "MONO%",
        QT_TRANSLATE_NOOP("analytes", "Monocytes, percent"),
        QT_TRANSLATE_NOOP("analytes", "Mono."),
        (
            "5905-5 A",
            "26485-3 N",
            "744-3 N",
        ),
        (
            "monocytes",
            "mono",
            "monos",
            "monocitos",
        ),
        counted=True,
    ),
    _cell(
        "EOS%",
        QT_TRANSLATE_NOOP("analytes", "Eosinophils, percent"),
        QT_TRANSLATE_NOOP("analytes", "Eos."),
        (
            "713-8 A",
            "26450-7 N",
            "714-6 N",
        ),
        (
            "eosinophils",
            "eos",
            "eosinofilos",
        ),
        counted=True,
    ),
    _cell(
        "BASO%",
        QT_TRANSLATE_NOOP("analytes", "Basophils, percent"),
        QT_TRANSLATE_NOOP("analytes", "Baso."),
        (
            "706-2 A",
            "30180-4 A",
            "707-0 N",
        ),
        (
            "basophils",
            "baso",
            "basos",
            "basofilos",
        ),
        counted=True,
    ),
    _cell(
        "BLAST%",
        QT_TRANSLATE_NOOP("analytes", "Blasts, percent"),
        QT_TRANSLATE_NOOP("analytes", "Blasts"),
        (
            "26446-5 A",
            "709-6 N",
        ),
        (
            "blasts",
            "blast cells",
            "blastos",
        ),
        series=Series.BLASTS,
    ),
    _cell(
        "LYMPHOBLAST%",
        QT_TRANSLATE_NOOP("analytes", "Lymphoblasts, percent"),
        QT_TRANSLATE_NOOP("analytes", "Lymphobl."),
        ("34922-5 N",),
        (
            "lymphoblasts",
            "linfoblastos",
        ),
        series=Series.BLASTS,
    ),
    _cell(
        "IG%",
        QT_TRANSLATE_NOOP("analytes", "Immature granulocytes, percent"),
        QT_TRANSLATE_NOOP("analytes", "Imm. gran."),
        (
            "71695-1 N",
            "38518-7 N",
        ),
        (
            "immature granulocytes",
            "imm gran",
            "granulocitos inmaduros",
        ),
    ),
    _cell(
        "METAMYELO%",
        QT_TRANSLATE_NOOP("analytes", "Metamyelocytes, percent"),
        QT_TRANSLATE_NOOP("analytes", "Metamyelo."),
        (
            "28541-1 A",
            "740-1 N",
        ),
        (
            "metamyelocytes",
            "metamielocitos",
        ),
    ),
    _cell(
        "MYELO%",
        QT_TRANSLATE_NOOP("analytes", "Myelocytes, percent"),
        QT_TRANSLATE_NOOP("analytes", "Myelo."),
        (
            "26498-6 N",
            "749-2 A",
        ),
        (
            "myelocytes",
            "mielocitos",
        ),
    ),
    _cell(
        "VARIANT-LYMPH%",
        QT_TRANSLATE_NOOP("analytes", "Variant lymphocytes, percent"),
        QT_TRANSLATE_NOOP("analytes", "Var. lymph."),
        (
            "13046-8 N",
            "735-1 C",
        ),
        (
            "variant lymphocytes",
            "atypical lymphocytes",
            "linfocitos atipicos",
        ),
    ),
    _cell(
        "RETIC%",
        QT_TRANSLATE_NOOP("analytes", "Reticulocytes, percent of red cells"),
        QT_TRANSLATE_NOOP("analytes", "Retic."),
        (
            "17849-1 A",
            "4679-7 A",
        ),
        (
            "reticulocytes",
            "retic",
            "retics",
            "reticulocitos",
        ),
    ),
)
"""Shares of the white cells; reticulocytes of the red cells."""
