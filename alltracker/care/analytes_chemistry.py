"""Liver, kidney, salts and metabolism: chemistry with LOINC codes and certain conversions.

Codes: LOINC; factors: IUPAC standard atomic weights, the larger unit over the first (see
``docs/sources.md``). A code for moles takes molar units only; urea and urea nitrogen, total and
ionized calcium, the kinds of bilirubin, bicarbonate and total CO2 are never merged.
"""

from __future__ import annotations

from typing import Final

from alltracker.care.analyte import Analyte, AnalyteGroup, Code, Series, codes
from alltracker.care.measure import ENZYME, IONS, Measure, measure
from alltracker.care.words import QT_TRANSLATE_NOOP

BILIRUBIN: Final = measure(("umol/L", "1", ""), ("mg/dL", "17.104", ""))
PROTEIN: Final = measure(("g/L", "1", ""), ("g/dL", "10", "gm/dL"))
GLUCOSE: Final = measure(("mmol/L", "1", ""), ("mg/dL", "0.055507", ""))


def _one(
    key: str,
    name: str,
    short: str,
    loinc: tuple[Code, ...],
    units: tuple[Measure, str],
    aliases: str,
    *,
    series: Series = Series.OWN,
) -> Analyte:
    kind, unit = units
    return Analyte(
        key,
        name,
        short,
        AnalyteGroup.CHEMISTRY,
        kind,
        unit,
        unit,
        loinc,
        tuple(aliases.split("|")),
        series=series,
    )


CHEMISTRY: Final = (
    _one(
        "ALT",
        QT_TRANSLATE_NOOP("analytes", "ALT, liver enzyme"),
        QT_TRANSLATE_NOOP("analytes", "ALT"),
        codes("1742-6 N", "1743-4 A", "1744-2 N", "76625-3 N"),
        (ENZYME, "U/L"),
        "sgpt|gpt|tgp|alat|alanine aminotransferase|alanina aminotransferasa",
        series=Series.LIVER,
    ),
    _one(
        "AST",
        QT_TRANSLATE_NOOP("analytes", "AST, liver enzyme"),
        QT_TRANSLATE_NOOP("analytes", "AST"),
        codes("1920-8 N", "30239-8 A", "88112-8 N"),
        (ENZYME, "U/L"),
        "sgot|got|tgo|asat|aspartate aminotransferase|aspartato aminotransferasa",
        series=Series.LIVER,
    ),
    _one(
        "GGT",
        QT_TRANSLATE_NOOP("analytes", "GGT, liver enzyme"),
        QT_TRANSLATE_NOOP("analytes", "GGT"),
        codes("2324-2 A"),
        (ENZYME, "U/L"),
        "gamma gt|gamma-gt",
    ),
    _one(
        "ALP",
        QT_TRANSLATE_NOOP("analytes", "Alkaline phosphatase"),
        QT_TRANSLATE_NOOP("analytes", "ALP"),
        codes("6768-6 A"),
        (ENZYME, "U/L"),
        "alkaline phosphatase|alk phos|fosfatasa alcalina|fa",
    ),
    _one(
        "BILI",
        QT_TRANSLATE_NOOP("analytes", "Bilirubin, total"),
        QT_TRANSLATE_NOOP("analytes", "Bili."),
        (*codes("1975-2 N", "42719-5 N"), *codes("14631-6 A", units="umol/L")),
        (BILIRUBIN, "mg/dL"),
        "bilirubin|total bilirubin|bilirubin total|bilirrubina total|bilirrubina",
        series=Series.LIVER,
    ),
    _one(
        "BILI-D",
        QT_TRANSLATE_NOOP("analytes", "Bilirubin, direct"),
        QT_TRANSLATE_NOOP("analytes", "Bili. dir."),
        (*codes("1968-7 C"), *codes("14629-0 A", units="umol/L")),
        (BILIRUBIN, "mg/dL"),
        "direct bilirubin|bilirubin direct|bilirrubina directa",
    ),
    _one(
        "BILI-C",
        QT_TRANSLATE_NOOP("analytes", "Bilirubin, conjugated"),
        QT_TRANSLATE_NOOP("analytes", "Bili. conj."),
        (*codes("15152-2 C"), *codes("29760-6 N", units="umol/L")),
        (BILIRUBIN, "mg/dL"),
        "conjugated bilirubin|bilirrubina conjugada",
    ),
    _one(
        "BILI-I",
        QT_TRANSLATE_NOOP("analytes", "Bilirubin, indirect"),
        QT_TRANSLATE_NOOP("analytes", "Bili. ind."),
        (*codes("1971-1 C"), *codes("14630-8 A", units="umol/L")),
        (BILIRUBIN, "mg/dL"),
        "indirect bilirubin|bilirrubina indirecta",
    ),
    _one(
        "CREA",
        QT_TRANSLATE_NOOP("analytes", "Creatinine"),
        QT_TRANSLATE_NOOP("analytes", "Crea."),
        (*codes("2160-0 N"), *codes("14682-9 A", units="umol/L")),
        (measure(("umol/L", "1", ""), ("mg/dL", "88.402", "")), "mg/dL"),
        "creatinine|creatinina|cr",
    ),
    _one(
        "BUN",
        QT_TRANSLATE_NOOP("analytes", "Urea nitrogen"),
        QT_TRANSLATE_NOOP("analytes", "BUN"),
        (*codes("3094-0 N", units="mg/dL"), *codes("14937-7 N", units="mmol/L")),
        (measure(("mmol/L", "1", ""), ("mg/dL", "0.35696", "")), "mg/dL"),
        "urea nitrogen|blood urea nitrogen|nitrogeno ureico",
    ),
    _one(
        "UREA",
        QT_TRANSLATE_NOOP("analytes", "Urea"),
        QT_TRANSLATE_NOOP("analytes", "Urea"),
        (*codes("3091-6 C"), *codes("22664-7 A", units="mmol/L")),
        (measure(("mmol/L", "1", ""), ("mg/dL", "0.16651", "")), "mg/dL"),
        "urea",
    ),
    _one(
        "EGFR",
        QT_TRANSLATE_NOOP("analytes", "Kidney filtration, as printed"),
        QT_TRANSLATE_NOOP("analytes", "eGFR"),
        codes("98979-8 N", "62238-1 A", "77147-7 N", "69405-9 N", "33914-3 N"),
        (measure(("mL/min/{1.73_m2}", "1", "mL/min/1.73m2 mL/min/1.73m^2")), "mL/min/{1.73_m2}"),
        "egfr|gfr|filtrado glomerular",
    ),
    _one(
        "ALB",
        QT_TRANSLATE_NOOP("analytes", "Albumin"),
        QT_TRANSLATE_NOOP("analytes", "Alb."),
        codes("1751-7 A", "61151-7 N"),
        (PROTEIN, "g/dL"),
        "albumin|albumina",
    ),
    _one(
        "PROT",
        QT_TRANSLATE_NOOP("analytes", "Total protein"),
        QT_TRANSLATE_NOOP("analytes", "Protein"),
        codes("2885-2 A"),
        (PROTEIN, "g/dL"),
        "total protein|protein total|proteinas totales",
    ),
    _one(
        "GLU",
        QT_TRANSLATE_NOOP("analytes", "Glucose"),
        QT_TRANSLATE_NOOP("analytes", "Gluc."),
        (*codes("2345-7 N", "2339-0 N"), *codes("14749-6 A", "15074-8 A", units="mmol/L")),
        (GLUCOSE, "mg/dL"),
        "glucose|glucosa|blood sugar",
    ),
    _one(
        "NA",
        QT_TRANSLATE_NOOP("analytes", "Sodium"),
        QT_TRANSLATE_NOOP("analytes", "Na"),
        codes("2951-2 A", "2947-0 A"),
        (IONS, "mmol/L"),
        "sodium|sodio",
    ),
    _one(
        "K",
        QT_TRANSLATE_NOOP("analytes", "Potassium"),
        QT_TRANSLATE_NOOP("analytes", "K"),
        codes("2823-3 A", "6298-4 A"),
        (IONS, "mmol/L"),
        "potassium|potasio",
    ),
    _one(
        "CL",
        QT_TRANSLATE_NOOP("analytes", "Chloride"),
        QT_TRANSLATE_NOOP("analytes", "Cl"),
        codes("2075-0 A", "2069-3 A"),
        (IONS, "mmol/L"),
        "chloride|cloro|cloruro",
    ),
    _one(
        "HCO3",
        QT_TRANSLATE_NOOP("analytes", "Bicarbonate"),
        QT_TRANSLATE_NOOP("analytes", "HCO3"),
        codes("1963-8 N"),
        (IONS, "mmol/L"),
        "bicarbonate|bicarbonato",
    ),
    _one(
        "CO2",
        QT_TRANSLATE_NOOP("analytes", "Total carbon dioxide"),
        QT_TRANSLATE_NOOP("analytes", "CO2"),
        codes("2028-9 N"),
        (IONS, "mmol/L"),
        "carbon dioxide|total co2|tco2",
    ),
    _one(
        "CA",
        QT_TRANSLATE_NOOP("analytes", "Calcium, total"),
        QT_TRANSLATE_NOOP("analytes", "Ca"),
        (*codes("17861-6 N"), *codes("2000-8 A", units="mmol/L")),
        (measure(("mmol/L", "1", ""), ("mg/dL", "0.24951", ""), ("meq/L", "0.5", "")), "mg/dL"),
        "calcium|calcio",
    ),
    _one(
        "CA-ION",
        QT_TRANSLATE_NOOP("analytes", "Calcium, ionized"),
        QT_TRANSLATE_NOOP("analytes", "iCa"),
        codes("1995-0 N", "1994-3 A"),
        (measure(("mmol/L", "1", "")), "mmol/L"),
        "ionized calcium|calcio ionico",
    ),
    _one(
        "PHOS",
        QT_TRANSLATE_NOOP("analytes", "Phosphate"),
        QT_TRANSLATE_NOOP("analytes", "Phos."),
        (*codes("2777-1 N"), *codes("14879-1 A", units="mmol/L")),
        (measure(("mmol/L", "1", ""), ("mg/dL", "0.32285", "")), "mg/dL"),
        "phosphate|phosphorus|fosforo|fosfato",
    ),
    _one(
        "MG",
        QT_TRANSLATE_NOOP("analytes", "Magnesium"),
        QT_TRANSLATE_NOOP("analytes", "Mg"),
        (*codes("19123-9 N"), *codes("2601-3 A", units="mmol/L")),
        (measure(("mmol/L", "1", ""), ("mg/dL", "0.41144", ""), ("meq/L", "0.5", "")), "mg/dL"),
        "magnesium|magnesio",
    ),
    _one(
        "URIC",
        QT_TRANSLATE_NOOP("analytes", "Uric acid"),
        QT_TRANSLATE_NOOP("analytes", "Uric"),
        (*codes("3084-1 N"), *codes("14933-6 A", units="umol/L mmol/L")),
        (measure(("umol/L", "1", ""), ("mg/dL", "59.484", ""), ("mmol/L", "1000", "")), "mg/dL"),
        "uric acid|acido urico|urate",
    ),
    _one(
        "LDH",
        QT_TRANSLATE_NOOP("analytes", "LDH"),
        QT_TRANSLATE_NOOP("analytes", "LDH"),
        codes("2532-0 N", "14804-9 A"),
        (ENZYME, "U/L"),
        "lactate dehydrogenase|lactato deshidrogenasa",
    ),
    _one(
        "AMYL",
        QT_TRANSLATE_NOOP("analytes", "Amylase"),
        QT_TRANSLATE_NOOP("analytes", "Amyl."),
        codes("1798-8 A"),
        (ENZYME, "U/L"),
        "amylase|amilasa",
    ),
    _one(
        "LIPASE",
        QT_TRANSLATE_NOOP("analytes", "Lipase"),
        QT_TRANSLATE_NOOP("analytes", "Lipase"),
        codes("3040-3 A"),
        (ENZYME, "U/L"),
        "lipasa",
    ),
    _one(
        "TRIG",
        QT_TRANSLATE_NOOP("analytes", "Triglycerides"),
        QT_TRANSLATE_NOOP("analytes", "Trigl."),
        (*codes("2571-8 N"), *codes("14927-8 A", units="mmol/L")),
        (measure(("mmol/L", "1", ""), ("mg/dL", "0.011294", "")), "mg/dL"),
        "triglycerides|triglyceride|trigliceridos",
    ),
    _one(
        "CHOL",
        QT_TRANSLATE_NOOP("analytes", "Cholesterol"),
        QT_TRANSLATE_NOOP("analytes", "Chol."),
        (*codes("2093-3 N"), *codes("14647-2 A", units="mmol/L")),
        (measure(("mmol/L", "1", ""), ("mg/dL", "0.025862", "")), "mg/dL"),
        "cholesterol|total cholesterol|colesterol",
    ),
)
"""Chemistry of serum or plasma; codes for whole blood share the units."""
