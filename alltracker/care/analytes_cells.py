"""The differential as numbers of cells, with their LOINC codes.

Codes, properties and units: LOINC (see ``docs/sources.md``). Segmented neutrophils are not the
ANC. Nucleated red cells are left out: their names were not read in a LOINC table.
"""

from __future__ import annotations

from typing import Final

from alltracker.care.analyte import Analyte, AnalyteGroup, Series, codes
from alltracker.care.measure import CELLS
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
        CELLS,
        "10*9/L",
        "10*9/L",
        codes(*loinc),
        aliases,
        key if counted else "",
        series,
    )


ABSOLUTE: Final = (
    _cell(
        "ANC",
        QT_TRANSLATE_NOOP("analytes", "Neutrophils"),
        QT_TRANSLATE_NOOP("analytes", "ANC"),
        (
            "751-8 A",
            "26499-4 N",
            "753-4 A",
        ),
        (
            "neutrophils",
            "neutrophil",
            "neutrophil count",
            "absolute neutrophil count",
            "absolute neutrophils",
            "neut",
            "neutr",
            "neutrofilos",
            "ran",
            "can",
        ),
        counted=True,
        series=Series.NEUTROPHILS,
    ),
    _cell(
        "SEG#",
        QT_TRANSLATE_NOOP("analytes", "Segmented neutrophils"),
        QT_TRANSLATE_NOOP("analytes", "Segs"),
        (
            "30451-9 N",
            "768-2 N",
        ),
        (
            "segmented neutrophils",
            "segs",
            "polys",
            "segmentados",
        ),
        counted=True,
    ),
    _cell(
        "BAND#",
        QT_TRANSLATE_NOOP("analytes", "Band neutrophils"),
        QT_TRANSLATE_NOOP("analytes", "Bands"),
        (
            "26507-4 N",
            "763-3 C",
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
        "ALC",
        QT_TRANSLATE_NOOP("analytes", "Lymphocytes"),
        QT_TRANSLATE_NOOP("analytes", "Lymph."),
        (
            "731-0 A",
            "26474-7 A",
            "732-8 N",
        ),
        (
            "lymphocytes",
            "lymphs",
            "lymph",
            "lymphocyte count",
            "absolute lymphocyte count",
            "linfocitos",
        ),
        counted=True,
        series=Series.LYMPHOCYTES,
    ),
    _cell(
        "AMC",
        QT_TRANSLATE_NOOP("analytes", "Monocytes"),
        QT_TRANSLATE_NOOP("analytes", "Mono."),
        (
            "742-7 A",
            "26484-6 N",
            "743-5 A",
        ),
        (
            "monocytes",
            "mono",
            "monos",
            "absolute monocyte count",
            "monocitos",
        ),
        counted=True,
    ),
    _cell(
        "AEC",
        QT_TRANSLATE_NOOP("analytes", "Eosinophils"),
        QT_TRANSLATE_NOOP("analytes", "Eos."),
        (
            "711-2 A",
            "26449-9 A",
            "712-0 N",
        ),
        (
            "eosinophils",
            "eos",
            "absolute eosinophil count",
            "eosinofilos",
        ),
        counted=True,
    ),
    _cell(
        "ABC",
        QT_TRANSLATE_NOOP("analytes", "Basophils"),
        QT_TRANSLATE_NOOP("analytes", "Baso."),
        (
            "704-7 A",
            "26444-0 A",
            "705-4 N",
        ),
        (
            "basophils",
            "baso",
            "basos",
            "absolute basophil count",
            "basofilos",
        ),
        counted=True,
    ),
    _cell(
        "BLAST#",
        QT_TRANSLATE_NOOP("analytes", "Blasts"),
        QT_TRANSLATE_NOOP("analytes", "Blasts"),
        (
            "30376-8 N",
            "708-8 N",
        ),
        (
            "blasts",
            "blast cells",
            "blastos",
        ),
        series=Series.BLASTS,
    ),
    _cell(
        "LYMPHOBLAST#",
        QT_TRANSLATE_NOOP("analytes", "Lymphoblasts"),
        QT_TRANSLATE_NOOP("analytes", "Lymphobl."),
        ("35050-4 N",),
        (
            "lymphoblasts",
            "linfoblastos",
        ),
        series=Series.BLASTS,
    ),
    _cell(
        "IG#",
        QT_TRANSLATE_NOOP("analytes", "Immature granulocytes"),
        QT_TRANSLATE_NOOP("analytes", "Imm. gran."),
        (
            "53115-2 N",
            "51584-1 C",
        ),
        (
            "immature granulocytes",
            "imm gran",
            "granulocitos inmaduros",
        ),
    ),
    _cell(
        "RETIC#",
        QT_TRANSLATE_NOOP("analytes", "Reticulocytes"),
        QT_TRANSLATE_NOOP("analytes", "Retic."),
        (
            "60474-4 A",
            "14196-0 N",
        ),
        (
            "reticulocytes",
            "retic",
            "retics",
            "reticulocitos",
        ),
    ),
)
"""Numbers of cells in a volume of blood."""
