"""ljextract in a spaCy pipeline."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.tokens import DocBin

import ljextract.spacy_component  # noqa: F401 - what the entry point does for those who have it installed
from ljextract import Extraction, Extractor
from ljextract.errors import PackError
from ljextract.newpack import write_pack

ENGLISH = "Acme Corp. said on Monday that sales rose 3% to $6bn, its second record, at 9:30 a.m. with 5,000 cars."
CHINESE = "据重庆市统计局数据，2021年产值2089.81亿元，同比增长19.6%。"


@pytest.fixture
def nlp() -> Language:
    nlp = spacy.blank("en")
    nlp.add_pipe("ljextract", config={"published": "2022-01-31"})
    return nlp


def test_the_entry_point_is_named() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["spacy_factories"] == {"ljextract": "ljextract.spacy_component:make_component"}


def test_a_document_has_what_the_extractor_gives(nlp: Language, extractor: Extractor) -> None:
    doc = nlp(ENGLISH)
    wanted = extractor.extract(ENGLISH, published="2022-01-31")
    assert doc._.ljextract == wanted
    spans = {span.id_: span for span in doc.spans["ljextract"]}
    for kind in (wanted.quantities, wanted.times, wanted.organizations):
        for record in kind:
            assert record.text in spans[record.id].text
    assert {span.label_ for span in spans.values()} == {"QUANTITY", "TIME", "ORGANIZATION"}
    assert list(doc.ents) == []
    assert nlp.make_doc("x")._.ljextract is None


def test_a_document_may_have_a_date_of_its_own(nlp: Language) -> None:
    doc = nlp.make_doc("Sales rose last year.")
    doc._.ljextract_published = "2012-05-06"
    assert [time.value for time in nlp(doc)._.ljextract.times] == ["2011"]


@pytest.mark.parametrize("lang", ["zh", "xx", "en"])
def test_any_tokenization_will_do(lang: str, extractor: Extractor) -> None:
    nlp = spacy.blank(lang)
    nlp.add_pipe("ljextract")
    doc = nlp(CHINESE)
    assert doc._.ljextract == extractor.extract(CHINESE)
    assert len(doc.spans["ljextract"]) >= 4


def test_entities_are_those_that_spacy_has() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PRODUCT", "pattern": "cars"}, {"label": "EVENT", "pattern": "record"}])  # type: ignore[attr-defined]
    nlp.add_pipe("ljextract", config={"ents": True})
    labels = {ent.text: ent.label_ for ent in nlp(ENGLISH).ents}
    assert labels["Acme Corp."] == "ORG"
    assert labels["3%"] == "PERCENT"
    assert labels["$6bn"] == "MONEY"
    assert labels["5,000 cars"] == "CARDINAL"
    assert labels["Monday"] == "DATE"
    assert "ORDINAL" in labels.values()
    assert "PRODUCT" not in labels.values()


def test_processes_and_disk(nlp: Language, tmp_path: Path) -> None:
    texts = [ENGLISH, "", "Up 5%.", CHINESE] * 3
    alone = [doc._.ljextract for doc in nlp.pipe(texts)]
    docs = list(nlp.pipe(texts, n_process=2, batch_size=2))
    assert [doc._.ljextract for doc in docs] == alone
    here = nlp(ENGLISH)
    assert [span.id_ for span in docs[0].spans["ljextract"]] == [span.id_ for span in here.spans["ljextract"]]
    stored = DocBin(docs=docs, store_user_data=True).to_bytes()
    assert [doc._.ljextract for doc in DocBin().from_bytes(stored).get_docs(nlp.vocab)] == alone
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")(ENGLISH)._.ljextract
    assert isinstance(again, Extraction)
    assert again == alone[0]


def test_packs(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    write_pack(folder)
    nlp = spacy.blank("en")
    nlp.add_pipe("ljextract", config={"packs": [str(folder)]})
    texts = ["The fence is 12 hoops long.", "灯埠货运公布了业绩。"] * 2
    wanted = list(Extractor(packs=[folder]).extract_many(texts))
    assert wanted[0].quantities[0].unit is not None
    assert wanted[0].quantities[0].unit.name == "hoop"
    assert [doc._.ljextract for doc in nlp.pipe(texts, n_process=2, batch_size=1)] == wanted

    nlp.to_disk(tmp_path / "model")
    stored = nlp.to_bytes()
    folder.rename(tmp_path / "moved")
    elsewhere = spacy.load(tmp_path / "model")  # it brings the pack along
    assert [doc._.ljextract for doc in elsewhere.pipe(texts)] == wanted
    absent = spacy.blank("en")
    absent.add_pipe("ljextract", config={"packs": [str(folder)]})
    with pytest.raises(PackError, match="mine: no folder, and no installed pack"):
        absent("x")
    assert absent.from_bytes(stored)(texts[0])._.ljextract == wanted[0]

    (tmp_path / "moved" / "units.toml").write_text("[[unit]]\nname = 3\n", encoding="utf-8")
    with pytest.raises(PackError, match=r"words\.toml:4: unit .hoop.: no unit"):
        spacy.blank("en").add_pipe("ljextract", config={"packs": [str(tmp_path / "moved")]})


def test_displacy_shows_it(nlp: Language) -> None:
    page = displacy.render(nlp(ENGLISH), style="span", options={"spans_key": "ljextract"}, jupyter=False)
    assert "ORGANIZATION" in page
