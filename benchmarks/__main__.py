"""Prints what speed is promised and what is found: ``python -m benchmarks [--quick]``."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from benchmarks.bundle import bundle_ratio
from benchmarks.chart import chart_ratios
from benchmarks.doses import dose_ratios
from benchmarks.pages import PROMISED_MILLISECONDS, page_ratios
from benchmarks.records import make_record
from benchmarks.save import save_ratio
from benchmarks.start import start_ratio
from benchmarks.timeline import timeline_frames
from benchmarks.typed_cell import typing_ratios


def main() -> None:
    """Run every benchmark and print a line for each."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    rounds = 3 if parser.parse_args().quick else 9
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ten, one = make_record(folder, 10), make_record(folder, 1)
        print(start_ratio(ten, rounds).line(), flush=True)
        print(save_ratio(folder, rounds * 5).line(), flush=True)
        typed = typing_ratios(ten, folder, rounds * 5)
        print("\n".join(ratio.line() for ratio in typed), flush=True)
        for ratio in page_ratios(ten, one, rounds):
            over = ratio.ours * 1000 > PROMISED_MILLISECONDS
            print(ratio.line() + ("   OVER 150 ms" if over else ""), flush=True)
        for ratio in dose_ratios(folder, rounds):
            over = ratio.ours * 1000 > PROMISED_MILLISECONDS
            print(ratio.line() + ("   OVER 150 ms" if over else ""), flush=True)
        charts, hover = chart_ratios(ten, rounds)
        print("\n".join([*(ratio.line() for ratio in charts), hover.line()]), flush=True)
        print(bundle_ratio(folder, rounds).line(), flush=True)
    frames, moving = timeline_frames(rounds)
    lines = [frame.line() for frame in frames]
    print("\n".join([*lines, moving.line()]), flush=True)


if __name__ == "__main__":
    main()
