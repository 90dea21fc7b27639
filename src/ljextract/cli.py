"""The command line, one function a command. The only module that prints or exits.

Everything heavy is imported inside the commands, so that `--help` costs typer and no more.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, Literal

import typer
from typer.exceptions import TyperException

from ljextract import __version__
from ljextract.errors import ArgumentError, InputError, LjextractError

if TYPE_CHECKING:
    from fractions import Fraction

    from rich.console import Console, RenderableType

    from ljextract.diff import Allowance, ArticleDiff, Summary
    from ljextract.extractor import Extractor
    from ljextract.records import Extraction
    from ljextract.report import Reported
    from ljextract.score import Kind, Score
    from ljextract.sources import Corpus

CHECK_FAILED = 1
ERROR = 2
REJECTS = 3
INTERRUPTED = 130
MOST = 1_000  # articles on a review page, unless more are asked for

app = typer.Typer(
    name="ljextract",
    help="Read English and Chinese news; write records of numbers, units, times, organizations and facts.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)

RecordFormat = Literal["table", "json", "jsonl", "csv"]
PageFormat = Literal["table", "json"]
DiffFormat = Literal["table", "json", "jsonl", "html"]
Segmenter = Literal["auto", "jieba", "rjieba"]

Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="DATE",
        help="The day the article is of, ISO 8601, to resolve 'last year' and 'in March'. Default: its own header's.",
    ),
]
Encoding = Annotated[str, typer.Option("--encoding", metavar="NAME", help="The encoding of the input.")]
SegmenterOption = Annotated[
    Segmenter, typer.Option("--segmenter", help="What cuts Chinese into words; auto takes rjieba where installed.")
]
Packs = Annotated[
    list[str] | None,
    typer.Option(
        "--pack",
        metavar="DIR",
        help="A pack that adds to what ships: a folder, or an installed one's name. May be repeated. "
        "Default: those of [tool.ljextract] in pyproject.toml.",
    ),
]
PackArguments = Annotated[
    list[str] | None,
    typer.Argument(metavar="PACK", help="Folders, or names of installed packs. Default: as for --pack."),
]


def main() -> None:
    """Run the command line and exit: 0 well, 1 a check failed, 2 an error, told in one line, 3 a run with rejects."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `ljextract … | head` ends as any filter does, in silence
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """The exit code of the command line with these arguments."""
    try:
        return int(app(list(arguments), prog_name="ljextract", standalone_mode=False) or 0)
    except LjextractError as error:
        message = str(error)
    except TyperException as error:  # an unknown option, a missing argument
        message = error.format_message()
        if not message:  # no arguments at all: the help was printed
            return ERROR
    except typer.Abort:
        return INTERRUPTED
    print("ljextract:", " ".join(message.split()), file=sys.stderr)
    return ERROR


def _print_version(on: bool) -> None:
    if on:
        print(f"ljextract {__version__}")
        raise typer.Exit


@app.callback()
def _top(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None: ...


# extract


@app.command()
def extract(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help="Articles as plain text; - is standard input.")
    ] = None,
    published: Published = None,
    format_: Annotated[
        RecordFormat | None,
        typer.Option(
            "--format",
            "-f",
            help="Default: what OUT's suffix says; else table on a terminal, json, jsonl for many files.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Write to this file, whole or not at all.")
    ] = None,
    encoding: Encoding = "utf-8",
    segmenter: SegmenterOption = "auto",
    pack: Packs = None,
) -> None:
    """Print the records of articles.

    On a terminal: the text with its records marked, then a table of each kind. In a pipe: JSON, or JSON Lines for more
    than one file. An article's id is its file's name without the suffix.
    """
    sources = _sources(files or [], encoding)
    chosen = format_ or _format_of(output, len(sources))
    results = _results(_with_progress(sources, output), segmenter, published, pack)
    if chosen == "table":
        from rich.rule import Rule

        from ljextract.page import extraction_page

        with _printer(output) as printer:
            for index, (text, extraction) in enumerate(results):
                if index:
                    printer.show(Rule(style="dim"))
                printer.show(extraction_page(extraction, text, colour=printer.colour))
        return
    from ljextract import output as write

    extractions = (extraction for _, extraction in results)
    with _binary(output) as stream:
        if chosen == "json" and len(sources) == 1:
            pieces: Iterable[str] = (write.as_json(extraction) + "\n" for extraction in extractions)
        elif chosen == "json":
            pieces = write.as_json_array(extractions)
        elif chosen == "jsonl":
            pieces = write.as_json_lines(extractions)
        else:
            pieces = write.as_csv(extractions)
        for piece in pieces:
            stream.write(piece.encode())


@dataclass(frozen=True)
class _Source:
    """Where an article comes from: a file, or standard input (no path)."""

    path: Path | None
    encoding: str

    @property
    def id(self) -> str | None:
        return self.path.stem if self.path is not None else None

    def text(self) -> str:
        from ljextract.files import decode, read_text

        if self.path is not None:
            return read_text(self.path, self.encoding)
        return decode(sys.stdin.buffer.read(), "standard input", self.encoding)


def _sources(names: Sequence[str], encoding: str) -> list[_Source]:
    """The articles that the command line names. Raises InputError at once when one of them can't be read later."""
    from ljextract.files import check_file

    if not names:
        if sys.stdin.isatty():
            raise InputError("no FILE given and nothing piped in; see ljextract extract --help")
        names = ["-"]
    if names.count("-") > 1:
        raise ArgumentError("- (standard input) is given twice")
    sources = [_Source(None if name == "-" else Path(name), encoding) for name in names]
    for source in sources:
        if source.path is not None:
            check_file(source.path)
    return sources


def _format_of(output: Path | None, count: int) -> RecordFormat:
    suffixes: dict[str, RecordFormat] = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}
    if output is not None and output.suffix.lower() in suffixes:
        return suffixes[output.suffix.lower()]
    if output is None and sys.stdout.isatty():
        return "table"
    return "json" if count == 1 else "jsonl"


def _extractor(segmenter: Segmenter, packs: Sequence[str] | None = None) -> Extractor:
    """The extractor that the options ask for; without --pack, with the packs that the project's pyproject.toml lists."""
    from ljextract.extractor import Extractor

    return Extractor(segmenter=segmenter, packs=_packs(packs))


def _packs(named: Sequence[str] | None) -> Sequence[str]:
    if named:
        return named
    if not any((folder / "pyproject.toml").exists() for folder in (Path.cwd(), *Path.cwd().parents)):
        return ()
    from ljextract.userpack import configured

    return configured(Path.cwd())


def _with_progress(sources: Sequence[_Source], output: Path | None) -> Iterable[_Source]:
    """The articles; with a bar on the terminal while many of them are read into a file."""
    if len(sources) == 1 or output is None or not sys.stderr.isatty():
        return sources
    from rich.console import Console
    from rich.progress import track

    return track(sources, "Reading articles", console=Console(stderr=True), transient=True)


def _results(
    sources: Iterable[_Source], segmenter: Segmenter, published: str | None, packs: Sequence[str] | None
) -> Iterator[tuple[str, Extraction]]:
    """Each article's text and extraction. The engine is loaded behind the first text: a bad file is told at once."""
    extractor = None
    for source in sources:
        text = source.text()
        extractor = extractor or _extractor(segmenter, packs)
        yield text, extractor.extract(text, published=published, id=source.id)


# run


@app.command("run")
def run_batch(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE…",
            help="Files, folders, patterns, http(s) addresses, - for standard input: text, Markdown, HTML, JSON Lines, "
            "JSON, CSV, Parquet, feeds, WARC; .gz and .zst of each.",
        ),
    ],
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="OUT",
            help="A .jsonl, .csv, .parquet, .sqlite or .duckdb file, or a folder of tables.",
        ),
    ],
    format_: Annotated[
        Literal["jsonl", "csv", "parquet", "tables", "sqlite", "duckdb"] | None,
        typer.Option("--format", "-f", help="Default: what OUT's suffix says; a folder gets flat Parquet tables."),
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--column",
            metavar="FIELD=COLUMN",
            help="Which column is the text, title, published, url, id or source, where its name is not a usual one.",
        ),
    ] = None,
    read_as: Annotated[
        Literal["text", "markdown", "html", "json", "jsonl", "csv", "parquet", "feed", "warc"] | None,
        typer.Option("--as", help="What the sources are. Default: what the suffix or the first bytes say."),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option("--encoding", metavar="NAME", help="Default: what is declared, else UTF-8, else GB18030 or Big5."),
    ] = None,
    published: Published = None,
    workers: Annotated[
        int | None, typer.Option("--workers", "-j", metavar="N", min=0, help="Processes; default: one for each core.")
    ] = None,
    dedupe: Annotated[bool, typer.Option("--dedupe", help="Leave out an article whose words came before.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at the first reject.")] = False,
    limit: Annotated[int, typer.Option("--limit", metavar="BYTES", min=1, help="A longer article is a reject.")] = 4
    << 20,
    timeout: Annotated[
        float, typer.Option("--timeout", metavar="SECONDS", min=0.1, help="An article that takes longer is a reject.")
    ] = 120.0,
    follow: Annotated[
        bool, typer.Option("--follow", help="Fetch the pages of feed entries that are mere summaries.")
    ] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch from private addresses too, such as localhost.")
    ] = False,
    json_log: Annotated[bool, typer.Option("--json-log", help="Tell how it goes in lines of JSON.")] = False,
    segmenter: SegmenterOption = "auto",
    pack: Packs = None,
) -> None:
    """Extract any number of articles into a table, with a process for each core.

    Broken off at any moment, the same command again goes on; run again later, it does what is new or changed. What can't
    be read goes to a table of rejects, and the exit code is 3.
    """
    from ljextract.batch import export, progress
    from ljextract.batch import run as batch
    from ljextract.batch.decode import check_encoding
    from ljextract.batch.fields import check_columns
    from ljextract.batch.sources import Reading
    from ljextract.extractor import as_moment
    from ljextract.userpack import read_packs

    plan = batch.Plan(
        sources,
        output,
        format_ or export.format_of(output),
        Reading(
            columns=check_columns(columns or []),
            encoding=check_encoding(encoding) if encoding is not None else None,
            published=as_moment(published),
            format=read_as,
            limit=limit,
            follow=follow,
        ),
        segmenter=segmenter,
        packs=read_packs(_packs(pack)),
        workers=batch.default_workers() if workers is None else workers,
        timeout=timeout,
        dedupe=dedupe,
        strict=strict,
        allow_private=allow_private,
    )
    try:
        with progress.watching(sys.stderr, json_log=json_log) as watcher:
            counts = batch.run(plan, watcher)
    except batch.StrictError as error:
        print(f"ljextract: {error}", file=sys.stderr)
        raise typer.Exit(REJECTS) from None
    except KeyboardInterrupt:
        print("ljextract: interrupted; what is done is kept, and the same command again goes on", file=sys.stderr)
        raise typer.Exit(INTERRUPTED) from None
    progress.tell_end(counts, plan, sys.stderr, json_log=json_log)
    if counts.rejects:
        raise typer.Exit(REJECTS)


# agree


@app.command()
def agree(
    a: Annotated[
        str, typer.Argument(metavar="A", help="One version of the story, as plain text; - is standard input.")
    ],
    b: Annotated[str, typer.Argument(metavar="B", help="The other version, in the same or in another language.")],
    published: Published = None,
    fail_on: Annotated[
        Literal["conflict", "missing", "never"],
        typer.Option("--fail-on", help="Exit 1 on a conflict; on what only one version has, too; or never."),
    ] = "conflict",
    format_: Annotated[
        PageFormat | None, typer.Option("--format", "-f", help="Default: table on a terminal, json otherwise.")
    ] = None,
    encoding: Encoding = "utf-8",
    segmenter: SegmenterOption = "auto",
    pack: Packs = None,
) -> None:
    """Hold two versions of one story against each other.

    Prints what conflicts (a slip of magnitude, another unit, currency, direction or year, a target told as a fact …),
    what only one of them has, and what agrees, with both sentences.
    """
    from ljextract.agreement import agree as compare

    sources = _sources([a, b], encoding)
    text_a, text_b = (source.text() for source in sources)
    extractor = _extractor(segmenter, pack)
    one = extractor.extract(text_a, published=published, id=sources[0].id)
    other = extractor.extract(text_b, published=published, id=sources[1].id)
    agreement = compare(one, other, text_a=text_a, text_b=text_b, extractor=extractor)
    if (format_ or ("table" if sys.stdout.isatty() else "json")) == "json":
        _write(agreement.model_dump_json(indent=2) + "\n")
    else:
        from ljextract.page import agreement_page

        _print_page(agreement_page(agreement))
    failed = [
        (len(items), words)
        for items, words, counts in (
            (agreement.conflicts, "in conflict", fail_on != "never"),
            (agreement.missing, "only in one of them", fail_on == "missing"),
        )
        if items and counts
    ]
    if failed:
        print(f"ljextract: {', '.join(f'{count} {words}' for count, words in failed)}", file=sys.stderr)
        raise typer.Exit(CHECK_FAILED)


# score


@app.command()
def score(
    corpus: Annotated[
        list[Path], typer.Argument(metavar="CORPUS", help="Folders, or articles: NAME.txt beside NAME.gold.json.")
    ],
    fail_under: Annotated[
        list[str] | None,
        typer.Option(
            "--fail-under",
            metavar="F1",
            help="Exit 1 when the F1 of a kind is below; KIND=F1 sets one kind's own bar. May be repeated.",
        ),
    ] = None,
    errors: Annotated[
        int | None, typer.Option("--errors", metavar="N", min=0, help="List no more than N differences.")
    ] = None,
    format_: Annotated[PageFormat, typer.Option("--format", "-f", help="How to print the score.")] = "table",
    segmenter: SegmenterOption = "auto",
    pack: Packs = None,
) -> None:
    """Hold the extraction of articles against their gold.

    Prints precision, recall and F1 by kind and by field, then what was missed, wrong and extra with its sentence.
    """
    from ljextract.gold import find_cases
    from ljextract.score import score as score_article
    from ljextract.score import total

    bars = _bars(fail_under or [])
    cases = find_cases(corpus)
    extractor = _extractor(segmenter, pack)
    scores: dict[str, Score] = {}
    for case in cases:
        text, gold = case.read()
        found = extractor.extract(text, published=gold.article.published, id=case.name)
        name = case.name if case.name not in scores else str(case.text_file)
        scores[name] = score_article(gold, found, text)
    together = total(scores.values())
    if format_ == "json":
        from ljextract.score import as_json

        _write(as_json(scores, together))
    else:
        from ljextract.page import score_page

        _print_page(score_page(scores, together, shown=errors))
    below = [kind for kind, bar in bars.items() if kind in together.kinds and together.f1(kind) < bar]
    if below:
        from ljextract.score import share

        told = ", ".join(f"{kind} {share(together.f1(kind))}" for kind in below)
        print(f"ljextract: F1 below the bar: {told}", file=sys.stderr)
        raise typer.Exit(CHECK_FAILED)


def _bars(options: Iterable[str]) -> dict[Kind, Fraction]:
    """The F1 that each kind must reach: "0.95" for all, "facts=0.8" for one, whichever comes later."""
    from fractions import Fraction

    from ljextract.score import KINDS

    every: dict[Kind, Fraction] = {}
    own: dict[Kind, Fraction] = {}
    for option in options:
        name, equals, number = option.rpartition("=")
        kinds = [kind for kind in KINDS if not equals or kind == name]
        try:
            bar = Fraction(number)
        except (ValueError, ZeroDivisionError):
            bar = Fraction(-1)
        if not kinds or not 0 <= bar <= 1:
            raise ArgumentError(
                f"--fail-under: {option!r} is neither an F1 from 0 to 1 nor KIND=F1 ({', '.join(KINDS)})"
            )
        (own if equals else every).update(dict.fromkeys(kinds, bar))
    return every | own


# diff


@app.command()
def diff(
    sides: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[BASE] [NEW]", help="Files of extractions, one a line. Without NEW: what is installed."
        ),
    ] = None,
    base_rev: Annotated[
        str | None,
        typer.Option("--base-rev", metavar="REV", help="BASE is what this git revision's own source reads in CORPUS."),
    ] = None,
    corpus: Annotated[
        list[Path] | None,
        typer.Option("--corpus", metavar="PATH", help="Folders of NAME.txt, or JSON Lines with text. May be repeated."),
    ] = None,
    allow: Annotated[
        list[str] | None,
        typer.Option(
            "--allow",
            metavar="SPEC",
            help="Don't fail for N changes, a class (added), a kind (times), a rule (en.times.*), each with or without =N.",
        ),
    ] = None,
    format_: Annotated[
        DiffFormat | None,
        typer.Option(
            "--format", "-f", help="Default: what OUT's suffix says, or table. jsonl is all changes, for report."
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Write to this file, whole or not at all.")
    ] = None,
    samples: Annotated[int, typer.Option("--samples", metavar="N", min=0, help="Show N changes of each sort.")] = 3,
    base_pack: Annotated[
        list[str] | None,
        typer.Option(
            "--base-pack", metavar="DIR", help="BASE is read with this pack; without any, with what ships alone."
        ),
    ] = None,
    pack: Packs = None,
) -> None:
    """Show what changed between two extractions of one corpus, by rule.

    Records are matched by span and kind; a change is of a class: added, removed, value, unit, comparator, time, boundary,
    type, direction, status or link. Exits 1 when anything changed that is not allowed.
    """
    import json
    import tempfile

    from ljextract.diff import Allowance, Summary, diff_files
    from ljextract.output import as_json

    allowance, summary = Allowance(allow or []), Summary(samples)
    chosen = format_ or _diff_format_of(output)
    with tempfile.TemporaryDirectory() as scratch:
        (base, base_name), (new, new_name), articles = _sides(
            sides or [], base_rev, corpus or [], Path(scratch), base_pack or [], _packs(pack)
        )
        changed = _counted(diff_files(base, new, articles), summary, allowance)
        if chosen == "jsonl":
            with _binary(output) as stream:
                for one in changed:
                    stream.write((as_json(one, indent=None) + "\n").encode())
        elif chosen == "html":
            _write_diff_page(changed, summary, (base_name, new_name), output)
        else:
            for _ in changed:
                pass
    if chosen == "json":
        document = {"base": base_name, "new": new_name} | summary.document()
        _write(json.dumps(document, ensure_ascii=False, indent=2) + "\n", output)
    elif chosen == "table":
        from ljextract.page import diff_page

        _print_page(diff_page(summary, (base_name, new_name)), output)
    if allowance.beyond:
        print(f"ljextract: {allowance.beyond:,} of {summary.count:,} changes are not allowed", file=sys.stderr)
        raise typer.Exit(CHECK_FAILED)


def _diff_format_of(output: Path | None) -> DiffFormat:
    suffixes: dict[str, DiffFormat] = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".html": "html"}
    return suffixes.get(output.suffix.lower(), "table") if output is not None else "table"


def _counted(diffs: Iterable[ArticleDiff], summary: Summary, allowance: Allowance) -> Iterator[ArticleDiff]:
    """The articles in which something changed; every article is counted."""
    for one in diffs:
        summary.add(one)
        for change in one.changes:
            allowance.add(change)
        if one.changes:
            yield one


def _write_diff_page(
    diffs: Iterable[ArticleDiff], summary: Summary, names: Sequence[str], output: Path | None, most: int = MOST
) -> None:
    """The review page of a diff; behind `most` articles the rest is only counted."""
    from itertools import islice

    from ljextract.report import Heading, report_page
    from ljextract.sources import reported

    heading = Heading(" against ".join(names), ("before", "after"), rules=_rule_lines(), summary=summary)
    diffs = iter(diffs)

    def shown() -> Iterator[Reported]:
        yield from map(reported, islice(diffs, most))
        for _ in diffs:
            pass
        if summary.changed_articles > most:
            heading.note = f"The first {most:,} of {summary.changed_articles:,} articles in which something changed."

    _write_pieces(report_page(shown(), heading), output)


def _rule_lines(packs: Sequence[str] | None = None) -> dict[str, str]:
    return {rule.id: rule.doc for rule in _extractor("auto", packs).rules()}


def _write_pieces(pieces: Iterable[str], output: Path | None) -> None:
    with _binary(output) as stream:
        for piece in pieces:
            stream.write(piece.encode("utf-8", "backslashreplace"))


_Side = tuple[Path, str]


def _sides(
    given: Sequence[Path],
    base_rev: str | None,
    corpus: Sequence[Path],
    scratch: Path,
    base_packs: Sequence[str],
    packs: Sequence[str],
) -> tuple[_Side, _Side, Corpus | None]:
    """The two files of extractions to compare, each with its name, and the corpus; what is not there yet is extracted."""
    from ljextract.extractor import Extractor
    from ljextract.sources import Corpus, write_extractions, write_extractions_at

    most = 1 if base_rev is not None else 2
    if len(given) > most or (not given and base_rev is None and not (base_packs or packs)):
        raise ArgumentError(
            "diff compares two: BASE and NEW, BASE and what is installed, --base-rev REV and one more, "
            "or --base-pack and --pack"
        )
    for side in given:
        _check_extractions(side)
    articles = Corpus(corpus) if corpus else None
    sides = [(side, str(side)) for side in given]
    if articles is None and (base_rev is not None or len(sides) < 2):
        raise ArgumentError("--corpus PATH is needed: one side is still to be extracted")
    if base_rev is not None and articles is not None:
        base = scratch / "base.jsonl"
        write_extractions_at(base_rev, articles, base_packs or packs, base, scratch)
        sides.insert(0, (base, base_rev))
    elif not sides and articles is not None:
        base = scratch / "base.jsonl"
        write_extractions(articles, Extractor(packs=base_packs), base)
        sides.append((base, " + ".join(["installed", *base_packs])))
    if len(sides) < 2 and articles is not None:
        new = scratch / "new.jsonl"
        write_extractions(articles, Extractor(packs=packs), new)
        sides.append((new, " + ".join(["installed", *packs])))
    return sides[0], sides[1], articles


def _check_extractions(path: Path) -> None:
    from ljextract.files import check_file

    check_file(path)


# report


@app.command()
def report(
    source: Annotated[
        list[Path],
        typer.Argument(
            metavar="CORPUS|JSONL|DIFF",
            help="Folders and articles, with gold beside them or without; a file of extractions; or a diff's -o NAME.jsonl.",
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="OUT", help="Write the page to this file.")
    ] = None,
    corpus: Annotated[
        list[Path] | None,
        typer.Option("--corpus", metavar="PATH", help="Where the texts of a file of extractions are. May be repeated."),
    ] = None,
    articles: Annotated[
        int, typer.Option("--articles", metavar="N", min=1, help="Show no more than N articles.")
    ] = MOST,
    segmenter: SegmenterOption = "auto",
    pack: Packs = None,
) -> None:
    """Write a page on which articles are reviewed: one HTML file that needs no network.

    It shows the texts with every record, its rule and its explanation; gold beside what was found, or a diff's before and
    after; and years and amounts as plots.
    """
    from itertools import islice

    from ljextract.diff import Allowance, Summary
    from ljextract.report import GOLD_WORDS, Heading, report_page
    from ljextract.sources import Corpus, content_of, read_corpus, read_diff, read_extractions

    if output is None and sys.stdout.isatty():
        raise ArgumentError("say where the page goes: -o report.html")
    lines = source[0] if len(source) == 1 and source[0].suffix in {".jsonl", ".ndjson"} else None
    content = content_of(lines) if lines is not None else "articles"
    texts = Corpus(corpus) if corpus else None
    title = ", ".join(str(path) for path in source)
    if lines is not None and content == "diff":
        summary = Summary()
        counted = _counted(read_diff(lines), summary, Allowance([]))
        _write_diff_page(counted, summary, (str(lines),), output, articles)
        return
    heading = Heading(title, rules=_rule_lines(pack))
    if lines is not None and content == "extractions":
        read = read_extractions(lines, texts)
    else:
        given = Corpus(source)
        if given.has_gold():
            heading.sides, heading.words, heading.summary = ("gold", "found"), GOLD_WORDS, Summary()
        read = read_corpus(given, _extractor(segmenter, pack), heading)

    def shown() -> Iterator[Reported]:
        yield from islice(read, articles)
        if next(read, None) is not None:
            heading.note = f"The first {articles:,} articles; --articles N shows more."

    _write_pieces(report_page(shown(), heading), output)


# sample, convert


AnnotationFormat = Literal["gold", "label-studio", "docbin", "conll"]


@app.command()
def sample(
    source: Annotated[Path, typer.Argument(metavar="DIFF", help="What ljextract diff -o NAME.jsonl wrote.")],
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="OUT", help="A folder for NAME.txt and gold, or a .json, .spacy or .conll file."
        ),
    ],
    count: Annotated[int, typer.Option("--count", "-n", metavar="N", min=1, help="How many articles.")] = 50,
    prefill: Annotated[
        Literal["none", "before", "after"],
        typer.Option(help="Mark what one side has. Without, a person marks what the text says, and copies no answer."),
    ] = "none",
    corpus: Annotated[
        list[Path] | None, typer.Option("--corpus", metavar="PATH", help="Where texts are that DIFF lacks.")
    ] = None,
    format_: Annotated[
        AnnotationFormat | None, typer.Option("--format", "-f", help="Default: what OUT's name says.")
    ] = None,
    pack: Packs = None,
) -> None:
    """Write the articles that tell most of a diff, for annotation by hand."""
    from ljextract.annotated import chosen_articles, format_of, most_telling, write
    from ljextract.sources import Corpus, read_diff

    form = format_ or format_of(output)
    chosen = most_telling(read_diff(source), count)
    articles = chosen_articles(read_diff(source), chosen, prefill, Corpus(corpus) if corpus else None)
    for line in write(articles, output, form, lambda: _extractor("auto", pack)):
        print(f"ljextract: {line}", file=sys.stderr)
    print(f"{output}: {len(articles)} article{'' if len(articles) == 1 else 's'}")


@app.command()
def convert(
    source: Annotated[
        Path, typer.Argument(metavar="IN", help="A folder of gold, or a .json, .spacy or .conll file with annotations.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="The same, in another format.")],
    corpus: Annotated[
        list[Path] | None, typer.Option("--corpus", metavar="PATH", help="Where the texts of a .conll file are.")
    ] = None,
    from_: Annotated[AnnotationFormat | None, typer.Option("--from", help="Default: what IN's name says.")] = None,
    to: Annotated[AnnotationFormat | None, typer.Option("--to", help="Default: what OUT's name says.")] = None,
    pack: Packs = None,
) -> None:
    """Convert annotations between gold, Label Studio, spaCy's DocBin and CoNLL.

    Every span is held against its text. A record of gold whose span was not touched comes back as it was; the value of a
    span that was marked by hand is read by the extractor, and the gold file's notes say so. What has no place in OUT is
    told, a line each.
    """
    from ljextract.annotated import format_of, read, write
    from ljextract.sources import Corpus

    form = to or format_of(output)
    texts = {one.id or "": one.text for one in Corpus(corpus)} if corpus else {}
    articles = read(source, from_ or format_of(source), texts)
    for line in write(articles, output, form, lambda: _extractor("auto", pack)):
        print(f"ljextract: {line}", file=sys.stderr)
    print(f"{output}: {len(articles)} article{'' if len(articles) == 1 else 's'}")


# serve


@app.command()
def serve(
    pack: Packs = None,
    port: Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="0 takes a free one.")] = 8765,
    write: Annotated[
        bool, typer.Option("--write", help="Let the page save the word files that are edited in it.")
    ] = False,
    segmenter: SegmenterOption = "auto",
) -> None:
    """Show the review page live on this machine, at http://127.0.0.1:PORT/.

    Paste a text, choose packs, edit a pack's words, and see its records and what changed. Needs the extra serve. It
    reads no file but those of the packs, writes none without --write, and answers nobody but this machine.
    """
    try:
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError:
        raise ArgumentError("serve needs starlette and uvicorn: pip install 'ljextract[serve]'") from None
    from ljextract.serve import HOST, application, listen
    from ljextract.serve import serve as answer
    from ljextract.userpack import combined, read_pack

    names = _packs(pack)
    packs = [read_pack(one) for one in names]
    combined(packs)
    folders = {one.name: Path(name) for one, name in zip(packs, names, strict=True) if write and Path(name).is_dir()}
    if write and not folders:
        raise ArgumentError("--write: no folder of a pack is given: --pack DIR")
    with listen(port) as listening:
        print(f"http://{HOST}:{listening.getsockname()[1]}/", flush=True)
        answer(listening, application(packs, segmenter=segmenter, writable=folders))


# explain, rules, schema


@app.command()
def explain(
    what: Annotated[
        str, typer.Argument(metavar="FILE|TEXT", help="An article's file, - for standard input, or words.")
    ],
    published: Published = None,
    format_: Annotated[PageFormat, typer.Option("--format", "-f", help="How to print the explanation.")] = "table",
    encoding: Encoding = "utf-8",
    segmenter: SegmenterOption = "auto",
    pack: Packs = None,
) -> None:
    """Tell how each record came about.

    For each record: its rule, the pieces it was built from and what they were read as, and what else matched there and
    why it lost.
    """
    source = _named_source(what, encoding)
    text, name = (source.text(), source.id) if source is not None else (what, None)
    explanation = _extractor(segmenter, pack).explain(text, published=published, id=name)
    if format_ == "json":
        import dataclasses
        import json

        document = dataclasses.asdict(explanation) | {"extraction": explanation.extraction.model_dump(mode="json")}
        _write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    else:
        from ljextract.page import explanation_page

        _print_page(explanation_page(explanation))


def _named_source(what: str, encoding: str) -> _Source | None:
    """The file that an argument names, or None for an argument that is the text itself."""
    import os.path

    if what == "-":
        return _Source(None, encoding)
    if os.path.exists(what):  # noqa: PTH110 - of a text too long for a name, this says no where Path raises
        return _sources([what], encoding)[0]
    if what.endswith((".txt", ".md", ".html", ".json", ".csv")) and not any(map(str.isspace, what)):
        raise InputError(f"{what}: no such file")
    return None


@app.command()
def rules(
    prefix: Annotated[
        str, typer.Argument(metavar="PREFIX", help="Only rules whose id begins so, such as en.times.")
    ] = "",
    format_: Annotated[PageFormat, typer.Option("--format", "-f", help="How to print the rules.")] = "table",
    pack: Packs = None,
) -> None:
    """Print every rule's id and what it reads.

    A PREFIX that leaves one rule prints its examples too.
    """
    every = _extractor("auto", pack).rules()
    chosen = [rule for rule in every if rule.id == prefix] or [rule for rule in every if rule.id.startswith(prefix)]
    if not chosen:
        raise ArgumentError(f"no rule's id begins with {prefix!r}; ljextract rules prints them all")
    if format_ == "json":
        import json

        document = [{"id": rule.id, "doc": rule.doc, "yes": rule.yes, "no": rule.no} for rule in chosen]
        _write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    else:
        from ljextract.page import rules_page

        _print_page(rules_page(chosen))


@app.command()
def schema(
    name: Annotated[Literal["extraction", "gold"], typer.Argument(help="Which schema to print.")] = "extraction",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="Write all schemas into this folder instead.")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 when the files in DIR (default: schemas) differ.")
    ] = False,
) -> None:
    """Print the JSON Schema of what is extracted, or of gold files."""
    from ljextract.files import read_text, replacing
    from ljextract.output import schemas

    if output is None and not check:
        _write(schemas()[name])
        return
    folder = output or Path("schemas")
    stale = []
    for each, wanted in schemas().items():
        path = folder / f"{each}.schema.json"
        if check:
            if read_text(path) != wanted:
                stale.append(path)
            continue
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArgumentError(f"{folder}: can't be made: {error.strerror}") from None
        with replacing(path) as stream:
            stream.write(wanted.encode())
        print(path)
    if stale:
        print(f"ljextract: not up to date: {', '.join(map(str, stale))}", file=sys.stderr)
        raise typer.Exit(CHECK_FAILED)


# Packs: check, new-pack, test


@app.command()
def check(packs: PackArguments = None) -> None:
    """Say what is wrong with packs, each problem with its file, line and entry, and what would be right.

    A word listed twice, an unknown code or key, a word that can never be found, an example that does not hold.
    """
    from ljextract.examples import problems

    chosen = _packs(packs)
    if not chosen:
        raise ArgumentError("no PACK given, and no pyproject.toml here lists any; ljextract new-pack DIR writes one")
    found = problems(chosen)
    _write("".join(f"{problem}\n" for problem in found))
    if found:
        print(f"ljextract: {len(found)} problem{'s' * (len(found) > 1)}", file=sys.stderr)
        raise typer.Exit(CHECK_FAILED)


@app.command("new-pack")
def new_pack(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder to be made; its name is the pack's.")],
) -> None:
    """Write a small working pack: a unit, an organization, an alias, a veto and a rule, with examples, and its test."""
    from ljextract.newpack import write_pack

    for path in write_pack(folder):
        print(path)


@app.command("test")
def run_examples(
    packs: PackArguments = None,
    shipped: Annotated[
        bool,
        typer.Option("--shipped", help="Run the examples of what ships too, with the packs on: did they break any?"),
    ] = False,
    format_: Annotated[PageFormat, typer.Option("--format", "-f", help="How to print the outcome.")] = "table",
) -> None:
    """Run every example of every rule and word of packs through the whole extractor; without packs, of what ships.

    Shows what was wanted, what was found and which rule took the place. Exit 1 where an example does not hold or a
    rule has none.
    """
    from ljextract import examples

    chosen = _packs(packs)
    extractor = _extractor("auto", chosen)
    sources = examples.sources_of(extractor)
    if shipped or not chosen:
        sources += examples.shipped_sources(extractor)
    report = examples.run(extractor, sources)
    if format_ == "json":
        import json

        _write(json.dumps(examples.as_document(report), ensure_ascii=False, indent=2) + "\n")
    else:
        from ljextract.page import examples_page

        _print_page(examples_page(report))
    if not report.holds:
        raise typer.Exit(CHECK_FAILED)


@app.command()
def coverage(
    corpus: Annotated[list[Path], typer.Argument(metavar="CORPUS", help="Articles, NAME.txt, or folders of them.")],
    pack: Packs = None,
    shipped: Annotated[
        bool, typer.Option("--shipped", help="Show what ships too; without packs, that is what is shown.")
    ] = False,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=1, help="Show no more than N rows of each sort.")
    ] = 50,
    format_: Annotated[
        PageFormat, typer.Option("--format", "-f", help="How to print the rows; json has all.")
    ] = "table",
    encoding: Encoding = "utf-8",
    segmenter: SegmenterOption = "auto",
) -> None:
    """Say what each rule and word does over a corpus.

    How often it fires, on how many different texts, how often others take its place and which, and its share of the
    rules' time; what never fires and what is always shadowed first.
    """
    from ljextract import coverage as cover
    from ljextract import examples
    from ljextract.files import find_articles, read_text

    files = find_articles(corpus)
    chosen = _packs(pack)
    extractor = _extractor(segmenter, chosen)
    sources = examples.sources_of(extractor)
    if shipped or not chosen:
        sources += examples.shipped_sources(extractor, examples_only=False)
    rows = cover.coverage(extractor, sources, (read_text(file, encoding) for file in files))
    if format_ == "json":
        import json

        _write(json.dumps(cover.as_document(rows), ensure_ascii=False, indent=2) + "\n")
    else:
        from ljextract.page import coverage_page

        _print_page(coverage_page(rows, articles=len(files), limit=limit))


# Where it goes


def _write(text: str, output: Path | None = None) -> None:
    with _binary(output) as stream:
        stream.write(text.encode("utf-8", "backslashreplace"))


@contextmanager
def _binary(output: Path | None) -> Iterator[BinaryIO]:
    """The file to write, or standard output, as bytes: what is written is UTF-8 whatever the locale."""
    if output is not None:
        from ljextract.files import replacing

        with replacing(output) as stream:
            yield stream
        return
    sys.stdout.flush()
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


def _print_page(page: RenderableType, output: Path | None = None) -> None:
    with _printer(output) as printer:
        printer.show(page)


@dataclass(frozen=True)
class _Printer:
    """Prints pages on a terminal, or writes them as plain text."""

    console: Console
    stream: BinaryIO | None  # None: the console is the terminal

    @property
    def colour(self) -> bool:
        return self.console.color_system is not None and not self.console.no_color

    def show(self, page: RenderableType) -> None:
        if self.stream is None:
            self.console.print(page)
            return
        with self.console.capture() as capture:
            self.console.print(page)
        lines = (
            line.rstrip() + "\n" for line in capture.get().removesuffix("\n").split("\n")
        )  # rich fills lines up with blanks
        self.stream.write("".join(lines).encode("utf-8", "backslashreplace"))


@contextmanager
def _printer(output: Path | None) -> Iterator[_Printer]:
    """Where pages go. What is no terminal gets lines of 120 columns, unless COLUMNS says otherwise."""
    import functools
    import io
    import os

    from rich.console import Console

    console = functools.partial(Console, highlight=False, markup=False, emoji=False)
    if output is None and sys.stdout.isatty():
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # a terminal has an encoding of its own
        yield _Printer(console(), None)
        return
    width = None if "COLUMNS" in os.environ else 120
    with _binary(output) as stream:
        yield _Printer(console(file=io.StringIO(), width=width), stream)
