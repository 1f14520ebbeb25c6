"""Proteins, hormones, clotting, drug levels, spinal fluid, weight and height.

Codes: LOINC; factors: IUPAC standard atomic weights (see ``docs/sources.md``). What has no certain
unit (thioguanine nucleotides, TPMT) and what measures another scale (D3 alone) is left out;
the two D-dimer scales are never merged.
"""

from __future__ import annotations

from typing import Final

from alltracker.care.analyte import Analyte, AnalyteGroup, Code, codes
from alltracker.care.analytes_chemistry import GLUCOSE
from alltracker.care.measure import (
    CENTIMETER,
    FEW_CELLS,
    KILOGRAM,
    PERCENT,
    RATIO,
    SECONDS,
    Measure,
    measure,
)
from alltracker.care.words import QT_TRANSLATE_NOOP

GLOBULIN: Final = measure(("g/L", "1", ""), ("mg/dL", "0.01", ""))
NANOGRAM: Final = measure(("ng/mL", "1", ""), ("ug/L", "1", ""))
DIMER: Final = measure(("mg/L", "1", ""), ("ug/L", "0.001", ""))


def _one(
    key: str,
    name: str,
    short: str,
    loinc: tuple[Code, ...],
    units: tuple[Measure, str],
    aliases: str,
    group: AnalyteGroup = AnalyteGroup.CHEMISTRY,
) -> Analyte:
    kind, unit = units
    return Analyte(key, name, short, group, kind, unit, unit, loinc, tuple(aliases.split("|")))


SPECIAL: Final = (
    _one(
        "IGG",
        QT_TRANSLATE_NOOP("analytes", "Immunoglobulin G"),
        QT_TRANSLATE_NOOP("analytes", "IgG"),
        codes("2465-3 A"),
        (GLOBULIN, "mg/dL"),
        "immunoglobulin g|inmunoglobulina g",
    ),
    _one(
        "IGA",
        QT_TRANSLATE_NOOP("analytes", "Immunoglobulin A"),
        QT_TRANSLATE_NOOP("analytes", "IgA"),
        codes("2458-8 A"),
        (GLOBULIN, "mg/dL"),
        "immunoglobulin a|inmunoglobulina a",
    ),
    _one(
        "IGM",
        QT_TRANSLATE_NOOP("analytes", "Immunoglobulin M"),
        QT_TRANSLATE_NOOP("analytes", "IgM"),
        codes("2472-9 A"),
        (GLOBULIN, "mg/dL"),
        "immunoglobulin m|inmunoglobulina m",
    ),
    _one(
        "FERR",
        QT_TRANSLATE_NOOP("analytes", "Ferritin"),
        QT_TRANSLATE_NOOP("analytes", "Ferr."),
        codes("2276-4 N", "20567-4 A"),
        (NANOGRAM, "ng/mL"),
        "ferritin|ferritina",
    ),
    _one(
        "CRP",
        QT_TRANSLATE_NOOP("analytes", "C-reactive protein"),
        QT_TRANSLATE_NOOP("analytes", "CRP"),
        codes("1988-5 A"),
        (measure(("mg/L", "1", ""), ("mg/dL", "10", "")), "mg/L"),
        "c-reactive protein|proteina c reactiva|pcr",
    ),
    _one(
        "PCT",
        QT_TRANSLATE_NOOP("analytes", "Procalcitonin"),
        QT_TRANSLATE_NOOP("analytes", "PCT"),
        codes("33959-8 N"),
        (NANOGRAM, "ng/mL"),
        "procalcitonin|procalcitonina",
    ),
    _one(
        "VITD",
        QT_TRANSLATE_NOOP("analytes", "Vitamin D, 25-hydroxy, total"),
        QT_TRANSLATE_NOOP("analytes", "Vit. D"),
        codes("62292-8 N"),
        (measure(("ng/mL", "1", "")), "ng/mL"),
        "vitamin d|vitamina d|25-oh vitamin d",
    ),
    _one(
        "TSH",
        QT_TRANSLATE_NOOP("analytes", "TSH"),
        QT_TRANSLATE_NOOP("analytes", "TSH"),
        codes("3016-3 N", "11580-8 A"),
        (measure(("m[IU]/L", "1", "mIU/L mU/L"), ("u[IU]/mL", "1", "uIU/mL uU/mL")), "m[IU]/L"),
        "thyrotropin|tirotropina",
    ),
    _one(
        "FT4",
        QT_TRANSLATE_NOOP("analytes", "Free T4"),
        QT_TRANSLATE_NOOP("analytes", "fT4"),
        codes("3024-7 N"),
        (measure(("pmol/L", "1", ""), ("ng/dL", "12.872", "")), "ng/dL"),
        "free t4|ft4|t4 libre",
    ),
    _one(
        "AMMON",
        QT_TRANSLATE_NOOP("analytes", "Ammonia"),
        QT_TRANSLATE_NOOP("analytes", "NH3"),
        codes("16362-6 A", "1841-6 N", units="umol/L"),
        (measure(("umol/L", "1", "")), "umol/L"),
        "ammonia|amonio|amoniaco",
    ),
    _one(
        "FIB",
        QT_TRANSLATE_NOOP("analytes", "Fibrinogen"),
        QT_TRANSLATE_NOOP("analytes", "Fibr."),
        codes("3255-7 A"),
        (GLOBULIN, "mg/dL"),
        "fibrinogen|fibrinogeno",
        AnalyteGroup.CLOTTING,
    ),
    _one(
        "PT",
        QT_TRANSLATE_NOOP("analytes", "Prothrombin time"),
        QT_TRANSLATE_NOOP("analytes", "PT"),
        codes("5902-2 C"),
        (SECONDS, "s"),
        "prothrombin time|tiempo de protrombina|tp",
        AnalyteGroup.CLOTTING,
    ),
    _one(
        "INR",
        QT_TRANSLATE_NOOP("analytes", "INR"),
        QT_TRANSLATE_NOOP("analytes", "INR"),
        codes("6301-6 A", "34714-6 A"),
        (RATIO, "{INR}"),
        "pt inr|pt-inr",
        AnalyteGroup.CLOTTING,
    ),
    _one(
        "APTT",
        QT_TRANSLATE_NOOP("analytes", "Partial thromboplastin time"),
        QT_TRANSLATE_NOOP("analytes", "aPTT"),
        codes("14979-9 A", "3173-2 N"),
        (SECONDS, "s"),
        "ptt|tpta|ttpa|activated partial thromboplastin time",
        AnalyteGroup.CLOTTING,
    ),
    _one(
        "AT",
        QT_TRANSLATE_NOOP("analytes", "Antithrombin activity"),
        QT_TRANSLATE_NOOP("analytes", "AT"),
        codes("27811-9 A"),
        (PERCENT, "%"),
        "antithrombin|antitrombina|at3|antithrombin iii",
        AnalyteGroup.CLOTTING,
    ),
    _one(
        "DDIMER-FEU",
        QT_TRANSLATE_NOOP("analytes", "D-dimer, FEU scale"),
        QT_TRANSLATE_NOOP("analytes", "D-dim. FEU"),
        codes("48065-7 N"),
        (DIMER, "mg/L"),
        "d-dimer feu|dimero d feu",
        AnalyteGroup.CLOTTING,
    ),
    _one(
        "DDIMER-DDU",
        QT_TRANSLATE_NOOP("analytes", "D-dimer, DDU scale"),
        QT_TRANSLATE_NOOP("analytes", "D-dim. DDU"),
        codes("48066-5 A"),
        (DIMER, "mg/L"),
        "d-dimer ddu|dimero d ddu",
        AnalyteGroup.CLOTTING,
    ),
    _one(
        "MTX",
        QT_TRANSLATE_NOOP("analytes", "Methotrexate level"),
        QT_TRANSLATE_NOOP("analytes", "MTX"),
        codes("14836-1 A"),
        (
            measure(
                ("umol/L", "1", ""),
                ("nmol/L", "0.001", ""),
                ("ug/mL", "2.2005", ""),
                ("mg/L", "2.2005", ""),
            ),
            "umol/L",
        ),
        "methotrexate|methotrexate level|metotrexato|nivel de metotrexato",
        AnalyteGroup.LEVEL,
    ),
    _one(
        "CSF-WBC",
        QT_TRANSLATE_NOOP("analytes", "White cells in spinal fluid"),
        QT_TRANSLATE_NOOP("analytes", "CSF WBC"),
        codes("26465-5 A", "806-0 N"),
        (FEW_CELLS, "/uL"),
        "csf white cells|csf wbc|lcr leucocitos",
        AnalyteGroup.SPINAL_FLUID,
    ),
    _one(
        "CSF-RBC",
        QT_TRANSLATE_NOOP("analytes", "Red cells in spinal fluid"),
        QT_TRANSLATE_NOOP("analytes", "CSF RBC"),
        codes("26454-9 A"),
        (FEW_CELLS, "/uL"),
        "csf red cells|csf rbc|lcr hematies|lcr eritrocitos",
        AnalyteGroup.SPINAL_FLUID,
    ),
    _one(
        "CSF-PROT",
        QT_TRANSLATE_NOOP("analytes", "Protein in spinal fluid"),
        QT_TRANSLATE_NOOP("analytes", "CSF protein"),
        codes("2880-3 A"),
        (measure(("g/L", "1", ""), ("mg/dL", "0.01", "")), "mg/dL"),
        "csf protein|lcr proteinas",
        AnalyteGroup.SPINAL_FLUID,
    ),
    _one(
        "CSF-GLU",
        QT_TRANSLATE_NOOP("analytes", "Glucose in spinal fluid"),
        QT_TRANSLATE_NOOP("analytes", "CSF gluc."),
        codes("2342-4 N"),
        (GLUCOSE, "mg/dL"),
        "csf glucose|lcr glucosa",
        AnalyteGroup.SPINAL_FLUID,
    ),
)
"""Everything a laboratory reports beside counts and routine chemistry."""

BODY: Final = (
    _one(
        "WEIGHT",
        QT_TRANSLATE_NOOP("analytes", "Weight"),
        QT_TRANSLATE_NOOP("analytes", "Weight"),
        codes("29463-7 N", "3141-9 C"),
        (KILOGRAM, "kg"),
        "body weight|peso",
        AnalyteGroup.BODY,
    ),
    _one(
        "HEIGHT",
        QT_TRANSLATE_NOOP("analytes", "Height"),
        QT_TRANSLATE_NOOP("analytes", "Height"),
        codes("8302-2 N"),
        (CENTIMETER, "cm"),
        "body height|talla|estatura|altura",
        AnalyteGroup.BODY,
    ),
)
"""What is measured on the patient, not in a laboratory."""
