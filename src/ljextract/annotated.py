"""Articles for hand annotation: which ones tell most of a diff, and the formats that they are annotated in.

An annotated article is its text and labelled spans in code points, as every format has them: `quantity`, `time`, and
`org:TYPE` with an organization's type. What a gold file says of a record beyond its span travels along where the format
has a place for it, so that a record nobody touched comes back as it was; what a span does not say (the value of a
quantity that was marked by hand) is read by the extractor, and the gold file says so. A fact is the places of what it
says: it comes back as long as the records that it is of are there. What can't come back is told.
"""

from __future__ import annotations

import heapq
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, Literal, get_args

from pydantic import ValidationError

from ljextract import __version__
from ljextract.diff import ArticleDiff, Class, Texts
from ljextract.errors import ArgumentError, GoldError, InputError
from ljextract.extractor import Extractor
from ljextract.files import read_text, replacing
from ljextract.gold import GOLD_SUFFIX, Gold, find_cases, first_error
from ljextract.records import Article, Extraction, Mention, OrganizationType, Stretch
from ljextract.text import Text

Format = Literal["gold", "label-studio", "docbin", "conll"]
SUFFIXES: Final[Mapping[str, Format]] = {".json": "label-studio", ".spacy": "docbin", ".conll": "conll"}

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A stretch of a text, in code points, and what it is: `quantity`, `time` or `org:TYPE`."""

    start: int
    end: int
    label: str


Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FactMark:
    """A fact by where it stands, and where what it says stands; organizations are what a subject or source is."""

    start: int
    end: int
    quantity: Place
    measure: Place | None = None
    subject: Place | None = None
    subject_organization: Place | None = None
    time: Place | None = None
    source: Place | None = None
    source_organization: Place | None = None
    direction: str | None = None
    basis: str | None = None
    status: str = "actual"


@dataclass(frozen=True)
class Annotated:
    """An article with its labelled spans and facts; `records` are the records of gold that spans came from, as plain dicts.
    `finished` says that a person marked it, `by` who, and `with_facts` that facts were marked too.

    `about` is what is known of the article (title, source, url, languages), `notes` are the gold file's, and `left_out`
    says what a file holds that has no place here.
    """

    name: str
    text: str
    published: str | None = None
    spans: tuple[Labelled, ...] = ()
    records: tuple[Record, ...] = ()
    finished: bool = False
    by: str = ""
    facts: tuple[FactMark, ...] = ()
    with_facts: bool = False
    about: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


# Which articles


def most_telling(diffs: Iterable[ArticleDiff], count: int) -> list[int]:
    """The places, in a diff, of the articles that show most of it, the most telling first.

    An article is worth what it adds: of each sort of change (a rule and its classes) the first example counts whole, the
    second half, the third a third. Of articles worth the same the shorter comes first. No text is held.
    """
    sorts: list[frozenset[tuple[str, tuple[Class, ...]]]] = []
    lengths: list[int] = []
    for one in diffs:
        sorts.append(frozenset((change.rule, change.classes) for change in one.changes))
        lengths.append(one.extraction.article.length)
    seen: Counter[tuple[str, tuple[Class, ...]]] = Counter()

    def worth(index: int) -> tuple[float, int, int]:
        return -sum(1 / (1 + seen[sort]) for sort in sorts[index]), lengths[index], index

    # What an article adds only falls as others are chosen: whoever is first and still worth as much is the best.
    heap = [worth(index) for index in range(len(sorts))]
    heapq.heapify(heap)
    chosen: list[int] = []
    while heap and len(chosen) < count:
        index = heap[0][2]
        now = worth(index)
        if now > heap[0]:
            heapq.heapreplace(heap, now)
            continue
        heapq.heappop(heap)
        chosen.append(index)
        seen.update(sorts[index])
    return chosen


def chosen_articles(
    diffs: Iterable[ArticleDiff],
    chosen: Sequence[int],
    prefill: Literal["none", "before", "after"],
    texts: Texts | None,
) -> list[Annotated]:
    """The chosen articles of a diff, in the order of choice, for a person to annotate.

    They come without marks, since who sees an answer copies it; `prefill` marks what one side of the diff has. Raises
    InputError for an article whose text neither the diff nor `texts` has.
    """
    places = {index: rank for rank, index in enumerate(chosen)}
    found: dict[int, Annotated] = {}
    for index, one in enumerate(diffs):
        if index not in places:
            continue
        article = one.extraction.article
        text = one.text
        if text is None and texts is not None:
            try:
                text = texts[article.sha256]
            except KeyError:
                text = None
        name = article.id or article.sha256[:12]
        if text is None:
            raise InputError(f"{name}: its text is not in the diff; name its folder with --corpus PATH")
        given = one.before if prefill == "before" else one.after if prefill == "after" else None
        records = _records_of(given) if given is not None else ()
        found[places[index]] = Annotated(
            file_name(name),
            text,
            article.published,
            _spans_of(records),
            records,
            facts=_facts_of(given) if given is not None else (),
            with_facts=given is not None,
            about=_about(article),
        )
    return [found[rank] for rank in sorted(found)]


def file_name(name: str) -> str:
    """The name as a file can have it."""
    return re.sub(r"[^\w.\- ]", "_", name).lstrip(".")[:120] or "article"


# Records and spans

LABELS: Final = ("quantity", "time", *(f"org:{kind}" for kind in get_args(OrganizationType)))
# What other tools' models call them.
_ALIASES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("money", "percent", "cardinal", "ordinal"), "quantity"),
    "date": "time",
    **dict.fromkeys(("org", "organization", "organisation"), "org:other"),
}


def label_of(name: str, where: str) -> str:
    """Our label for a name, which may be another tool's. Raises InputError for one that is neither."""
    label = name.lower().strip()
    label = _ALIASES.get(label, label)
    if label not in LABELS:
        raise InputError(
            f"{where}: the label {name!r} is none of quantity, time and org:TYPE ({', '.join(LABELS[2:])})"
        )
    return label


_KINDS: Final = ("quantities", "times", "organizations")


def _records_of(extraction: Extraction) -> tuple[Record, ...]:
    document = extraction.model_dump(mode="json")
    records = [{"kind": kind} | record for kind in _KINDS for record in document[kind]]
    return tuple(sorted(records, key=lambda record: record["start"]))


def _facts_of(extraction: Extraction) -> tuple[FactMark, ...]:
    kinds = (extraction.quantities, extraction.times, extraction.organizations)
    places = {record.id: (record.start, record.end) for kind in kinds for record in kind}

    def of(stretch: Stretch | None) -> Place | None:
        return (stretch.start, stretch.end) if stretch is not None else None

    def whose(mention: Mention | None) -> Place | None:
        return places[mention.organization] if mention is not None and mention.organization is not None else None

    return tuple(
        FactMark(
            start=fact.start,
            end=fact.end,
            quantity=places[fact.quantity],
            measure=of(fact.measure),
            subject=of(fact.subject),
            subject_organization=whose(fact.subject),
            time=places[fact.time] if fact.time is not None else None,
            source=of(fact.source),
            source_organization=whose(fact.source),
            direction=fact.direction,
            basis=fact.basis,
            status=fact.status,
        )
        for fact in extraction.facts
    )


def _about(article: Article) -> dict[str, Any]:
    return article.model_dump(mode="json", include={"title", "source", "url", "languages"})


def _spans_of(records: Iterable[Record]) -> tuple[Labelled, ...]:
    return tuple(
        Labelled(
            record["start"],
            record["end"],
            {"quantities": "quantity", "times": "time"}.get(record["kind"]) or f"org:{record['type']}",
        )
        for record in records
    )


def from_gold(paths: Iterable[Path]) -> Iterator[Annotated]:
    """The articles with gold that paths name, as `gold.find_cases` finds them."""
    for case in find_cases(paths):
        text, gold = case.read()
        records = _records_of(gold)
        yield Annotated(
            case.name,
            text,
            gold.article.published,
            _spans_of(records),
            records,
            finished=True,
            by=gold.gold.annotated_by,
            facts=_facts_of(gold),
            with_facts=gold.gold.facts,
            about=_about(gold.article),
            notes=gold.gold.notes,
        )


def settled(one: Annotated) -> Annotated:
    """The article without the facts one of whose records has no span any more; `left_out` tells of them."""
    marked = {(span.label[0], span.start, span.end) for span in one.spans}
    facts: list[FactMark] = []
    told: list[str] = []
    for fact in one.facts:
        of = [("q", fact.quantity), ("t", fact.time), ("o", fact.subject_organization), ("o", fact.source_organization)]
        gone = [place for kind, place in of if place is not None and (kind, *place) not in marked]
        if gone:
            words = ", ".join(f"{one.text[slice(*place)]!r} ({place[0]}:{place[1]})" for place in gone)
            told.append(f"the fact at {fact.start}:{fact.end} is left out: nothing is marked any more at {words}")
        else:
            facts.append(fact)
    return replace(one, facts=tuple(facts), left_out=(*one.left_out, *told)) if told else one


def gold_of(one: Annotated, extractor: Extractor) -> Gold:
    """The article as gold: each record as it came along, where its span and label are still the same, or else as the
    extractor reads the marked words; and the facts that are settled.

    Raises InputError, naming article and span, for words that can't be read as what they are marked as, and for spans
    that overlap or lie outside the text.
    """
    found = extractor.extract(one.text, id=one.name, published=one.published)
    known = {(record["start"], record["end"]): record for record in _records_of(found)}
    given = {(record["start"], record["end"], label.label): record for record, label in _paired(one.records)}
    records: dict[str, list[Record]] = {kind: [] for kind in _KINDS}
    read = 0
    last = 0
    for span in sorted(one.spans, key=lambda span: span.start):
        where = f"{one.name}: {span.start}:{span.end}"
        if not last <= span.start < span.end <= len(one.text):
            raise InputError(f"{where} overlaps the span in front of it, is empty, or lies outside the text")
        last = span.end
        record = given.get((span.start, span.end, span.label))
        if record is None:
            read += 1
            record = _read(one, span, known.get((span.start, span.end)), extractor, where)
        kind = record["kind"]
        number = len(records[kind]) + 1
        bare = {name: value for name, value in record.items() if name not in {"kind", "rule"}}
        records[kind].append(bare | {"id": f"{kind[0]}{number}", "rule": None})
    _name_entities(records["organizations"])
    notes = list(one.notes)
    if read:
        notes.append(f"{read} of {len(one.spans)} records: marked by hand, read by ljextract {__version__}")
    facts = _gold_facts(settled(one), records)
    header = {
        "annotated_by": one.by or ("a person" if one.finished else "nobody yet"),
        "facts": one.with_facts or bool(facts),
        "notes": notes,
    }
    article = found.article.model_dump(mode="json") | {"source": None} | dict(one.about) | {"published": one.published}
    document = {"schema_version": "1", "gold": header, "article": article} | records | {"facts": facts}
    try:
        return Gold.model_validate_json(json.dumps(document), context={"text": one.text})
    except ValidationError as error:
        message = f"{one.name}: {first_error(error)}"
    raise GoldError(message)


def _gold_facts(one: Annotated, records: Mapping[str, Sequence[Record]]) -> list[Record]:
    """The facts as gold has them, by the ids of the records as they are numbered now."""
    ids = {(kind[0], record["start"], record["end"]): record["id"] for kind in _KINDS for record in records[kind]}

    def stretch(place: Place | None) -> Record | None:
        return {"start": place[0], "end": place[1], "text": one.text[slice(*place)]} if place is not None else None

    def mention(place: Place | None, organization: Place | None) -> Record | None:
        found = stretch(place)
        return found and found | {"organization": ids["o", *organization] if organization is not None else None}

    return [
        {
            "id": f"f{number}",
            "start": mark.start,
            "end": mark.end,
            "text": one.text[mark.start : mark.end],
            "quantity": ids["q", *mark.quantity],
            "measure": stretch(mark.measure),
            "subject": mention(mark.subject, mark.subject_organization),
            "time": ids["t", *mark.time] if mark.time is not None else None,
            "direction": mark.direction,
            "basis": mark.basis,
            "source": mention(mark.source, mark.source_organization),
            "status": mark.status,
        }
        for number, mark in enumerate(sorted(one.facts, key=lambda fact: (fact.start, fact.quantity)), 1)
    ]


def _paired(records: Sequence[Record]) -> Iterator[tuple[Record, Labelled]]:
    return zip(records, _spans_of(records), strict=True)


def _read(one: Annotated, span: Labelled, known: Record | None, extractor: Extractor, where: str) -> Record:
    """The record of a span that a person marked, with what the extractor reads in its words."""
    words = one.text[span.start : span.end]
    if span.label.startswith("org:"):
        kind = span.label.removeprefix("org:")
        lang = known["lang"] if known is not None else _lang(words, extractor)
        entity = f"read {known['entity']}" if known is not None and known["kind"] == "organizations" else ""
        return {
            "kind": "organizations",
            "start": span.start,
            "end": span.end,
            "text": words,
            "lang": lang,
            "type": kind,
            "entity": entity,
            "name": words,
        }
    kind = {"quantity": "quantities", "time": "times"}[span.label]
    if known is not None and known["kind"] == kind:
        return known
    alone = extractor.extract(words, published=one.published)
    for record in _records_of(alone):
        if record["kind"] == kind and (record["start"], record["end"]) == (0, len(words)):
            return _moved(record, span.start)
    raise InputError(
        f"{where} {words!r} can't be read as a {span.label}: mend the span, or write its record in gold by hand"
    )


def _lang(words: str, extractor: Extractor) -> str:
    languages = extractor.extract(words).article.languages
    return languages[0] if languages else extractor.languages[0].code


def _moved(record: Record, by: int) -> Record:
    moved = {name: _moved(value, by) if isinstance(value, dict) else value for name, value in record.items()}
    return moved | {"start": record["start"] + by, "end": record["end"] + by}


def _name_entities(mentions: Sequence[Record]) -> None:
    """Number the entities in order of first mention, and give each its fullest mention as a name: mentions share an
    entity where gold said so, where they have the same words, or where the extractor says so."""
    of_words: dict[str, str] = {}
    for mention in mentions:
        if re.fullmatch(r"e\d+", mention["entity"]):  # gold's
            of_words.setdefault(mention["text"].casefold(), mention["entity"])
    groups: dict[str, list[Record]] = {}
    for number, mention in enumerate(mentions):
        key = mention["entity"]
        if not re.fullmatch(r"e\d+", key):
            key = of_words.setdefault(mention["text"].casefold(), key or f"new {number}")
        groups.setdefault(key, []).append(mention)
    for number, group in enumerate(groups.values(), 1):
        texts = [mention["text"] for mention in group]
        given = [mention["name"] for mention in group if mention["name"] in texts]
        name = max(given or texts, key=len)
        for mention in group:
            mention |= {"entity": f"e{number}", "name": name}


# Writing


def write(articles: Sequence[Annotated], output: Path, form: Format, extractor: Callable[[], Extractor]) -> list[str]:
    """Write articles in a format: gold into a folder, the others into a file. What had to be left out, a line each.

    Raises ArgumentError where the folder can't be made, and, rather than overwrite it, where a gold file exists already.
    """
    for one in articles:
        if _LONE.search(one.text):
            raise InputError(f"{one.name}: the text has lone surrogates, which no file can hold")
    articles = [settled(one) for one in articles]
    if form == "gold":
        _write_gold(articles, output, extractor)
    elif form == "docbin":
        _write_bytes(output, _docbin(articles))
    elif form == "conll":
        _write_bytes(output, "".join(map(_conll, articles)).encode())
    else:
        from ljextract.label_studio import task_of

        _write_bytes(output, _as_json([task_of(one) for one in articles]))
    return [f"{one.name}: {line}" for one in articles for line in one.left_out]


def kept_of(one: Annotated) -> dict[str, Any]:
    """What travels along with the spans, for `kept_in` to read."""
    return {
        "published": one.published,
        "records": one.records,
        "finished": one.finished,
        "by": one.by,
        "facts": [asdict(fact) for fact in one.facts],
        "with_facts": one.with_facts,
        "about": one.about,
        "notes": one.notes,
    }


def kept_in(kept: Mapping[str, Any]) -> dict[str, Any]:
    """What `kept_of` gave, as arguments of `Annotated`; what is not there is as it is for somebody else's file."""
    facts: list[FactMark] = []
    for fact in kept.get("facts") or ():
        fields: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in fact.items()
        }
        facts.append(FactMark(**fields))
    return {
        "published": kept.get("published"),
        "records": tuple(kept.get("records") or ()),
        "finished": kept.get("finished", True),
        "by": str(kept.get("by") or ""),
        "facts": tuple(facts),
        "with_facts": bool(kept.get("with_facts")),
        "about": kept.get("about") or {},
        "notes": tuple(kept.get("notes") or ()),
    }


_LONE: Final = re.compile("[\ud800-\udfff]")


def _as_json(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _write_bytes(path: Path, data: bytes) -> None:
    with replacing(path) as stream:
        stream.write(data)


def _write_gold(articles: Sequence[Annotated], folder: Path, extractor: Callable[[], Extractor]) -> None:
    names = [one.name for one in articles]
    for one in articles:
        if names.count(one.name) > 1:
            raise ArgumentError(f"{folder}: two articles would be called {one.name}")
        for path in (folder / f"{one.name}.txt", folder / f"{one.name}{GOLD_SUFFIX}"):
            if path.exists():
                raise ArgumentError(f"{path}: exists already; choose an empty folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArgumentError(f"{folder}: can't be made: {error.strerror}") from None
    made = extractor()
    golds = [gold_of(one, made) for one in articles]
    for one, gold in zip(articles, golds, strict=True):
        document = gold.model_dump(mode="json", exclude={"diagnostics"})
        head = {name: document.pop(name) for name in ("schema_version", "gold", "article")}
        _write_bytes(folder / f"{one.name}.txt", one.text.encode())
        _write_bytes(folder / f"{one.name}{GOLD_SUFFIX}", _as_json(head | document))


_TOKEN: Final = re.compile(r"[0-9A-Za-z\u00c0-\u024f]+|\s|.", re.DOTALL)


def _tokens(one: Annotated) -> list[tuple[int, int]]:
    """Words, single characters of other scripts, and blanks, cut also where a span begins or ends."""
    cuts = {0, len(one.text)} | {place for span in one.spans for place in (span.start, span.end)}
    cuts |= {found.start() for found in _TOKEN.finditer(one.text)}
    return list(pairwise(sorted(cuts)))


def _docbin(articles: Iterable[Annotated]) -> bytes:
    import spacy
    from spacy.tokens import Doc, DocBin

    vocab = spacy.blank("xx").vocab
    box = DocBin(store_user_data=True)
    for one in articles:
        words: list[str] = []
        spaces: list[bool] = []
        starts: dict[int, int] = {}
        ends: dict[int, int] = {}
        for start, end in _tokens(one):
            word = one.text[start:end]
            inside = any(span.start < end and start < span.end for span in one.spans)
            if word == " " and words and not spaces[-1] and not inside:
                spaces[-1] = True
                continue
            starts[start] = len(words)
            words.append(word)
            spaces.append(False)
            ends[end] = len(words)
        doc = Doc(vocab, words=words, spaces=spaces)
        assert doc.text == one.text
        doc.ents = [_entity(doc, span, starts, ends) for span in one.spans]
        doc.user_data["ljextract"] = json.dumps({"name": one.name} | kept_of(one))
        box.add(doc)
    return bytes(box.to_bytes())


def _entity(doc: Any, span: Labelled, starts: Mapping[int, int], ends: Mapping[int, int]) -> Any:
    from spacy.tokens import Span

    return Span(doc, starts[span.start], ends[span.end], label=span.label)


def _conll(one: Annotated) -> str:
    """A document in CoNLL columns: word, its first and last offset, its tag; a blank line behind each sentence."""
    lines = [
        f"# newdoc id = {one.name}",
        f"# text = {json.dumps(one.text)}",
        f"# ljextract = {json.dumps(kept_of(one))}",
    ]
    ends = iter(Text(one.text).sentence_ends)
    sentence = next(ends, len(one.text))
    tags = {place: (span, place == span.start) for span in one.spans for place in range(span.start, span.end)}
    for start, end in _tokens(one):
        if start >= sentence:
            lines.append("")
            sentence = next((place for place in ends if place > start), len(one.text) + 1)
        if one.text[start:end].isspace():
            continue
        span, first = tags.get(start, (None, False))
        tag = "O" if span is None else f"{'B' if first else 'I'}-{span.label}"
        lines.append(f"{one.text[start:end]}\t{start}\t{end}\t{tag}")
    return re.sub(r"\n{3,}", "\n\n", "\n".join([*lines, "", ""]))


# Reading


def read(path: Path, form: Format, texts: Mapping[str, str] | None = None) -> list[Annotated]:
    """The annotated articles in a file, or, for gold, in a folder.

    Every span is held against its text: an offset in UTF-16 units, as a browser counts, is put right where the span's own
    words say so. Raises InputError, naming the article and the place, for a span that does not fit.
    """
    if form == "gold":
        return list(from_gold([path]))
    if form == "docbin":
        return list(_read_docbin(path))
    if form == "conll":
        return list(_read_conll(path, texts or {}))
    from ljextract.label_studio import read_tasks

    return list(read_tasks(path))


def _read_docbin(path: Path) -> Iterator[Annotated]:
    import spacy
    from spacy.tokens import DocBin

    try:
        box = DocBin(store_user_data=True).from_bytes(path.read_bytes())
        docs = list(box.get_docs(spacy.blank("xx").vocab))
    except OSError as error:
        raise InputError(f"{path}: can't be read: {error.strerror or error}") from None
    except Exception as error:  # noqa: BLE001 - zlib, msgpack and spaCy each have their own words for "no DocBin"
        raise InputError(f"{path}: no spaCy DocBin: {error}") from None
    for number, doc in enumerate(docs, 1):
        kept = json.loads(doc.user_data.get("ljextract", "{}"))
        where = f"{path}: document {number}"
        yield Annotated(
            kept.get("name") or f"{path.stem}-{number}",
            doc.text,
            spans=tuple(Labelled(one.start_char, one.end_char, label_of(one.label_, where)) for one in doc.ents),
            **kept_in(kept),
        )


def _read_conll(path: Path, texts: Mapping[str, str]) -> Iterator[Annotated]:
    documents: list[tuple[dict[str, str], list[tuple[int, list[str]]]]] = []
    for number, line in enumerate(read_text(path).split("\n"), 1):
        comment = re.match(r"# (newdoc id|text|ljextract) = (.*)", line)
        if comment is not None:
            if comment[1] == "newdoc id" or not documents:
                documents.append(({}, []))
            documents[-1][0][comment[1]] = comment[2].strip()
        elif line.strip() and not line.startswith(("# ", "-DOCSTART-")):
            if not documents:
                documents.append(({}, []))
            documents[-1][1].append((number, line.rstrip("\r").split("\t") if "\t" in line else line.split()))
    for index, (head, rows) in enumerate(documents, 1):
        name = head.get("newdoc id") or f"{path.stem}-{index}"
        text = json.loads(head["text"]) if head.get("text", "").startswith('"') else head.get("text") or texts.get(name)
        if text is None:
            raise InputError(f"{path}: {name}: no text: it needs a '# text =' line, or --corpus PATH with {name}.txt")
        kept = kept_in(json.loads(head.get("ljextract", "{}")))
        yield Annotated(file_name(name), text, spans=tuple(_tagged(text, rows, path)), **kept)


def _tagged(text: str, rows: Iterable[tuple[int, list[str]]], path: Path) -> Iterator[Labelled]:
    """The spans that tags mark (IOB2, IOB1 or BIOES), every word held against the text."""
    at, start, label = 0, -1, ""
    for number, columns in rows:
        where = f"{path}: line {number}"
        word, tag = columns[0], columns[-1]
        if len(columns) >= 4 and columns[1].isdigit() and columns[2].isdigit():
            begin, end = int(columns[1]), int(columns[2])
        else:
            begin = at + len(text[at:]) - len(text[at:].lstrip())
            end = begin + len(word)
        if text[begin:end] != word:
            raise InputError(f"{where}: {begin}:{end} is {text[begin:end]!r}, not {word!r}")
        prefix, _, name = tag.partition("-")
        here = label_of(name, where) if name else ""
        if label and (here != label or prefix in {"B", "S"}):
            yield Labelled(start, at, label)
            label = ""
        if here and not label:
            start, label = begin, here
        at = end
    if label:
        yield Labelled(start, at, label)


def format_of(path: Path) -> Format:
    """The format that a path's name says. Raises ArgumentError for another name."""
    if path.suffix in SUFFIXES:
        return SUFFIXES[path.suffix]
    if path.is_dir() or not path.suffix:
        return "gold"
    raise ArgumentError(
        f"{path}: neither a folder of gold nor {', '.join(SUFFIXES)} (Label Studio, spaCy DocBin, CoNLL)"
    )
