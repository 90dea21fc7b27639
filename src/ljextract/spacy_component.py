"""ljextract in a spaCy pipeline: `nlp.add_pipe("ljextract")`.

The records are found in the document's text, whatever cut it into tokens, so any English or Chinese pipeline will do.
`doc._.ljextract` is the `Extraction`; `doc.spans["ljextract"]` holds its quantities, times and organizations as spans, whose
ids are the records' and which reach to the edges of the tokens that they touch.

A pipeline that is stored (`nlp.to_disk`) holds the files of its packs, so that it reads the same wherever it is loaded.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from ljextract.errors import PackError
from ljextract.extractor import Extractor
from ljextract.records import Extraction, Organization, Quantity, Time
from ljextract.userpack import UserPack, read_pack

if TYPE_CHECKING:
    from collections.abc import Iterable

Found = Quantity | Time | Organization

_KEPT: Final = "ljextract"
"""Where a document's user data holds the records, as JSON: that can be written to disk and sent between processes."""


def _extraction(doc: Doc) -> Extraction | None:
    document = doc.user_data.get(_KEPT)
    return Extraction.model_validate_json(document) if document is not None else None


Doc.set_extension("ljextract", getter=_extraction, force=True)
Doc.set_extension("ljextract_published", default=None, force=True)


class Component:
    """Finds records in documents. Made by the factory `ljextract`, whose settings it has."""

    def __init__(
        self, *, spans_key: str, ents: bool, segmenter: str, published: str | None, packs: Sequence[str]
    ) -> None:
        self.spans_key = spans_key
        self.ents = ents
        self.segmenter = segmenter
        self.published = published
        self._packs: tuple[UserPack, ...] = ()
        self._absent: PackError | None = None
        try:
            self._packs = tuple(map(read_pack, packs))
        except PackError as error:
            if all(Path(pack).is_dir() for pack in packs):
                raise
            self._absent = error  # a stored pipeline brings its packs along, and tells of them next
        self._extractor = Extractor(segmenter=segmenter, packs=self._packs)

    def __call__(self, doc: Doc) -> Doc:
        """The document with its records. Raises PackError for a pack that is not there."""
        if self._absent is not None:
            raise self._absent
        published = doc._.ljextract_published or self.published
        extraction = self._extractor.extract(doc.text, published=published)
        doc.user_data[_KEPT] = extraction.model_dump_json()
        kinds = (extraction.quantities, extraction.times, extraction.organizations)
        records: list[Found] = sorted((record for kind in kinds for record in kind), key=_start)
        doc.spans[self.spans_key] = list(_spans(doc, ((record, type(record).__name__.upper()) for record in records)))
        if self.ents:
            ours = filter_spans(_spans(doc, ((record, entity_label(record)) for record in records)))
            taken = {token.i for span in ours for token in span}
            others = [span for span in doc.ents if taken.isdisjoint(range(span.start, span.end))]
            doc.ents = sorted([*ours, *others], key=_start)
        return doc

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The packs, as JSON."""
        return json.dumps([[pack.name, pack.root, pack.files] for pack in self._packs], ensure_ascii=False).encode()

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Component:
        """The component with the packs that were stored, whatever there is where they came from."""
        stored = [UserPack(name, root, tuple(map(tuple, files))) for name, root, files in json.loads(data)]
        self._packs, self._absent = tuple(stored), None
        self._extractor = Extractor(segmenter=self.segmenter, packs=self._packs)
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the packs into a file."""
        Path(path).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Component:
        """Read what `to_disk` wrote."""
        return self.from_bytes(Path(path).read_bytes())


def _start(one: Found | Span) -> int:
    return one.start


def _spans(doc: Doc, labelled: Iterable[tuple[Found, str]]) -> Iterable[Span]:
    for record, label in labelled:
        span = doc.char_span(record.start, record.end, label=label, span_id=record.id, alignment_mode="expand")
        if span is not None:
            yield span


def entity_label(record: Found) -> str:
    """The label that spaCy's own models have for such a thing."""
    if isinstance(record, Organization):
        return "ORG"
    if isinstance(record, Time):
        return "TIME" if record.granularity in ("hour", "minute", "second") else "DATE"
    if record.number.form == "ordinal":
        return "ORDINAL"
    if record.unit is None or record.unit.system in ("COUNT", "MULTIPLE"):
        return "CARDINAL"
    if record.unit.system == "ISO4217":
        return "MONEY"
    return "PERCENT" if record.unit.code == "%" else "QUANTITY"


@Language.factory(
    "ljextract",
    assigns=["doc._.ljextract", "doc.spans", "doc.ents"],
    default_config={"spans_key": "ljextract", "ents": False, "segmenter": "auto", "published": None, "packs": []},
)
def make_component(
    nlp: Language, name: str, *, spans_key: str, ents: bool, segmenter: str, published: str | None, packs: list[str]
) -> Component:
    """The component of a pipeline.

    `spans_key` is where the spans go; with `ents` they are the document's entities too, before those that others have
    found. `published` (ISO 8601) is the day of all documents; `doc._.ljextract_published` is one document's own.
    `packs` are folders, or names of installed packs.
    """
    return Component(spans_key=spans_key, ents=ents, segmenter=segmenter, published=published, packs=packs)
