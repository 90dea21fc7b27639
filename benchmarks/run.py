"""Measures extraction beside its parts and a peer, all in this one process, and prints ratios.

    python benchmarks/run.py [--texts FILE.jsonl …] [--quick]

The texts are the corpus, repeated; or the `text` of each line of the given JSON Lines files. Every system reads the same
texts, one thread, after a warm-up, and the best of several rounds counts, taken in turns so that a slow moment of the
machine hits them all. Then: time per character from 1 kB to 10 MB on news and on texts made to be slow, and cold starts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "corpus"
SHARE = 300_000
"""Code points that a system reads a round; quantulum3 reads a twentieth, it is slow."""

ROUNDS = 20
"""Rounds are short, a fifth of a second for English: so many outlast a slow moment of the machine."""

SMALL = 100_000
"""A text shorter than this is read again and again until so many code points are read: one reading of 1 kB is too short to time."""

FLOORS = {"spaCy tokenizer": 0.5, "jieba lcut": 1.2, "quantulum3": 12.0}


def corpus_texts(lang: str) -> list[str]:
    """The corpus articles written mostly in a language."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    return [text for text in texts if is_chinese(text) == (lang == "zh")]


def is_chinese(text: str) -> bool:
    """Whether every fifth character or more is an ideograph."""
    return 5 * sum("\u4e00" <= char <= "\u9fff" for char in text) > len(text)


def given_texts(paths: Sequence[Path], lang: str) -> list[str]:
    """The texts of JSON Lines files that are written in a language."""
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    texts = [json.loads(line)["text"] for line in lines]
    return [text for text in texts if is_chinese(text) == (lang == "zh")]


def share_of(texts: list[str], size: int) -> list[str]:
    """Texts of about so many code points in all: the first of them, repeated if need be."""
    found: list[str] = []
    length = 0
    while texts and length < size:
        for text in texts:
            found.append(text)
            length += len(text)
            if length >= size:
                break
    return found


System = Callable[[str], object]


def best_speeds(systems: dict[str, tuple[System, list[str]]], rounds: int) -> dict[str, float]:
    """Code points a second of each system, the best of the rounds."""
    best: dict[str, float] = {}
    for attempt in range(rounds + 1):  # the first round warms up
        for name, (system, texts) in systems.items():
            started = time.perf_counter()
            for text in texts:
                system(text)
            speed = sum(map(len, texts)) / (time.perf_counter() - started)
            if attempt:
                best[name] = max(best.get(name, 0.0), speed)
    return best


def english_systems(texts: list[str]) -> dict[str, tuple[System, list[str]]]:
    """ljextract, spaCy's bare tokenizer, and quantulum3 (where it is installed)."""
    import spacy

    from ljextract import Extractor

    share = share_of(texts, SHARE)
    systems: dict[str, tuple[System, list[str]]] = {
        "ljextract": (Extractor().extract, share),
        "spaCy tokenizer": (spacy.blank("en").tokenizer, share),
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from quantulum3 import parser  # type: ignore[import-untyped, unused-ignore]
        systems["quantulum3"] = (parser.parse, share_of(texts, SHARE // 20))
    except ImportError:
        print("quantulum3 is not installed: pip install -e '.[bench]'", file=sys.stderr)
    return systems


def chinese_systems(texts: list[str]) -> dict[str, tuple[System, list[str]]]:
    """ljextract with either segmenter, and jieba's bare `lcut`."""
    import jieba

    from ljextract import Extractor

    jieba.setLogLevel(60)
    share = share_of(texts, SHARE)
    return {
        "ljextract": (Extractor().extract, share),
        "ljextract, segmenter jieba": (Extractor(segmenter="jieba").extract, share),
        "jieba lcut": (jieba.lcut, share),
    }


def print_speeds(title: str, speeds: dict[str, float]) -> None:
    """A table of speeds, and of what ljextract is against each."""
    print(f"\n{title}\n{'':<28}{'characters/s':>14}{'ljextract is':>14}{'floor':>8}")
    for name, speed in speeds.items():
        ratio = speeds["ljextract"] / speed
        floor = f"{FLOORS[name]:.1f}x" if name in FLOORS else ""
        print(f"{name:<28}{speed:>14,.0f}{ratio:>13.2f}x{floor:>8}")


def slow_texts() -> Iterator[tuple[str, str]]:
    """News, and the worst texts that we could think of, each to be repeated."""
    for lang in ("en", "zh"):
        yield f"news, {lang}", "\n\n".join(corpus_texts(lang))
        yield f"news, one line, {lang}", " ".join(corpus_texts(lang)).replace("\n", " ")
    yield "digits and blanks", "1 "
    yield "brackets", "((((《《《"
    yield "one digit row", "7"
    yield "亿", "亿"
    yield "numerals", "一百万亿零二"
    yield "number words", "one hundred and two thousand "
    yield "between and to", "between 5 and "
    yield "capitals", "Bank of "
    yield "capitals, no blanks", "A"
    yield "commas", "1,234,"
    yield "公司", "公司"
    yield "dates", "2023-04-24/"
    yield "yuan", "元每"
    yield "of the", "5 of the "


def print_scaling(sizes: Sequence[int]) -> None:
    """Microseconds a character at each size; flat is right."""
    from ljextract import Extractor

    extractor = Extractor()
    print(f"\nMicroseconds a character\n{'':<22}" + "".join(f"{size:>12,}" for size in sizes))
    for name, unit in slow_texts():
        cells = []
        for size in sizes:
            text = (unit * (size // len(unit) + 1))[:size]
            times = max(1, SMALL // size)
            started = time.perf_counter()
            for _ in range(times):
                extractor.extract(text)
            cells.append(f"{1e6 * (time.perf_counter() - started) / size / times:>12.2f}")
        print(f"{name:<22}" + "".join(cells), flush=True)


def print_cold_starts() -> None:
    """Seconds from nothing, the best of three, in processes of their own."""
    article = CORPUS / "results.en.txt"
    commands = {
        "import ljextract": ["-c", "import ljextract"],
        "ljextract --help": ["-m", "ljextract", "--help"],
        "one English article": ["-m", "ljextract", "extract", str(article)],
    }
    print("\nCold start, seconds")
    for name, arguments in commands.items():
        times = []
        for _ in range(3):
            started = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - started)
        print(f"{name:<28}{min(times):>8.2f}")


def main() -> None:
    """Run all measurements."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--texts", type=Path, nargs="*", help="JSON Lines files with `text`, instead of the corpus")
    arguments.add_argument("--quick", action="store_true", help="fewer rounds, and nothing above 1 MB")
    options = arguments.parse_args()
    rounds = 2 if options.quick else ROUNDS
    english = given_texts(options.texts, "en") if options.texts else corpus_texts("en")
    chinese = given_texts(options.texts, "zh") if options.texts else corpus_texts("zh")
    if english:
        print_speeds("English", best_speeds(english_systems(english), rounds))
    if chinese:
        print_speeds("Chinese", best_speeds(chinese_systems(chinese), rounds))
    if not options.texts:
        print_scaling([1_000, 10_000, 100_000, 1_000_000] + ([] if options.quick else [10_000_000]))
        print_cold_starts()


if __name__ == "__main__":
    main()
