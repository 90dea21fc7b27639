"""The live page's server, as it runs: what it answers, and what it refuses."""

from __future__ import annotations

import http.client
import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ljextract import cli
from ljextract.errors import ArgumentError
from ljextract.serve import Limits, Question, Reader, question_of
from ljextract.userpack import read_pack

WORDS = """
[[unit]]
unit = "hoop"
words = ["hoop", "hoops"]
yes = [["The fence is [12 hoops] long.", "12 hoop"]]
"""
UNITS = """
[[unit]]
name = "hoop"
dimension = "length"
"""
TEXT = "The fence is 12 hoops long and 9 bloops wide."


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack with a unit of its own."""
    folder = tmp_path_factory.mktemp("packs") / "mine"
    (folder / "en").mkdir(parents=True)
    (folder / "pack.toml").write_text('name = "mine"\n', encoding="utf-8")
    (folder / "units.toml").write_text(UNITS, encoding="utf-8")
    (folder / "en" / "words.toml").write_text(WORDS, encoding="utf-8")
    return folder


@contextmanager
def serving(*options: str) -> Iterator[int]:
    """The port of a server."""
    command = [sys.executable, "-m", "ljextract", "serve", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as server:
        assert server.stdout is not None
        found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/\n", server.stdout.readline())
        assert found is not None
        yield int(found[1])
        server.terminate()


@pytest.fixture(scope="module")
def port(pack: Path) -> Iterator[int]:
    """The port of a server that runs as long as the tests of this file."""
    with serving("--pack", str(pack)) as port:
        yield port


def send(
    port: int, method: str, path: str, body: bytes = b"", **headers: str
) -> tuple[int, str, http.client.HTTPMessage]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, given)
    response = connection.getresponse()
    result = response.status, response.read().decode(), response.headers
    connection.close()
    return result


def ask(port: int, path: str = "/read", **document: Any) -> tuple[int, Any]:
    status, body, _ = send(port, "POST", path, json.dumps(document).encode(), content_type="application/json")
    return status, json.loads(body)


def readings(answer: Any, side: int = -1) -> list[str]:
    return [record["v"] for record in answer["article"]["sides"][side]["records"] if record["k"] == 0]


def test_the_page(port: int) -> None:
    status, html, headers = send(port, "GET", "/")
    assert status == 200
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "connect-src 'self'" in headers["content-security-policy"]
    assert "x-content-type-options" in headers
    (index,) = re.findall(r'id="index">(.*?)</script>', html)
    live = json.loads(index)["live"]
    assert live["packs"][0]["name"] == "mine"
    assert live["packs"][0]["files"] == {"en/words.toml": WORDS, "units.toml": UNITS}


def test_a_text_with_and_without_a_pack(port: int) -> None:
    status, answer = ask(port, text="It paid $5bn last year.", published="2022-05-05")
    assert (status, readings(answer)) == (200, ["5000000000 USD"])
    assert "t1" in [record["i"] for record in answer["article"]["sides"][0]["records"]]
    assert answer["article"]["changes"] == []

    status, answer = ask(port, text=TEXT, packs=["mine"])
    assert answer["article"]["names"] == ["what ships", "mine"]
    assert readings(answer, 1)[0] == "12 hoop"
    assert [change["c"] for change in answer["article"]["changes"] if change["k"] == 0] == [["unit"]]


def test_an_edit_of_a_word_file(port: int, pack: Path) -> None:
    words = WORDS.replace('"hoops"', '"hoops", "bloops"')
    status, answer = ask(port, text=TEXT, packs=["mine"], edits={"mine": {"en/words.toml": words}})
    assert (status, answer["article"]["names"]) == (200, ["as it is", "edited"])
    assert readings(answer, 0)[1] != "9 hoop"
    assert readings(answer, 1)[1] == "9 hoop"
    assert (pack / "en" / "words.toml").read_text(encoding="utf-8") == WORDS

    broken = WORDS.replace('unit = "hoop"', 'unit = "hop"')
    status, answer = ask(port, text=TEXT, packs=["mine"], edits={"mine": {"en/words.toml": broken}})
    assert status == 422
    assert "en/words.toml:3" in answer["error"]
    assert "hop" in answer["error"]


def test_an_edit_is_saved_where_that_is_allowed(port: int, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / "en").mkdir(parents=True)
    files = {"pack.toml": 'name = "mine"\n', "units.toml": UNITS, "en/words.toml": WORDS.replace("\n", "\r\n")}
    for name, content in files.items():
        (folder / name).write_bytes(content.encode())
    words = folder / "en" / "words.toml"
    edited = WORDS.replace('"hoops"', '"hoops", "bloops"')
    document = {"pack": "mine", "file": "en/words.toml", "was": WORDS, "words": edited}
    assert send(port, "POST", "/save", json.dumps(document).encode(), content_type="application/json")[0] == 404

    with serving("--pack", str(folder), "--write") as writing:
        status, answer = ask(writing, "/save", **document | {"words": edited.replace('unit = "hoop"', 'unit = "hop"')})
        assert (status, "en/words.toml:3" in answer["error"]) == (422, True)
        for wrong, message in (
            ({"pack": "other"}, "not a pack that may be written"),
            ({"file": "en/rules.py"}, "mine has no word file en/rules.py"),
            ({"file": "../mine/units.toml"}, "mine has no word file"),
            ({"words": 3}, "pack, file, was and words are needed"),
            ({"words": "# \ud800"}, "lone surrogates"),
            ({"was": "else"}, "has changed since it was read"),
        ):
            status, answer = ask(writing, "/save", **document | wrong)
            assert (status, message in answer["error"]) == (422, True), answer
        assert words.read_bytes() == files["en/words.toml"].encode()

        assert ask(writing, "/save", **document) == (200, {"saved": f"{folder}/en/words.toml"})
        assert words.read_bytes().decode() == edited.replace("\n", "\r\n")
        assert readings(ask(writing, text=TEXT, packs=["mine"])[1])[1] == "9 hoop"
        assert "bloops" in send(writing, "GET", "/")[1]

        (tmp_path / "outside.toml").write_text(edited, encoding="utf-8")
        words.unlink()
        words.symlink_to(tmp_path / "outside.toml")
        status, answer = ask(writing, "/save", **document | {"was": edited})
        assert (status, "is a link to another folder" in answer["error"]) == (422, True)
    assert (tmp_path / "outside.toml").read_text(encoding="utf-8") == edited


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({}, "a text is needed"),
        ({"text": 3}, "a text is needed"),
        ([], "a text is needed"),
        ({"text": "x" * 200_001}, "no more than 200,000"),
        ({"text": "x", "published": 3}, "published must be a date"),
        ({"text": "x", "published": "soon"}, "'soon' is not an ISO 8601 date"),
        ({"text": "x", "packs": ["/etc"]}, "packs must be names"),
        ({"text": "x", "packs": [["mine"]]}, "packs must be names"),
        ({"text": "x", "edits": {"other": {}}}, "edits must be of the packs"),
        ({"text": "x", "packs": ["mine"], "edits": {"mine": {"../x.toml": ""}}}, "mine has no word file ../x.toml"),
        ({"text": "x", "packs": ["mine"], "edits": {"mine": {"en/rules.py": ""}}}, "mine has no word file en/rules.py"),
        ({"text": "x", "packs": ["mine"], "edits": {"mine": {"pack.toml": ""}}}, "mine has no word file pack.toml"),
        ({"text": "x", "packs": ["mine"], "edits": {"mine": {"en/words.toml": 3}}}, "an edit is the whole content"),
    ],
)
def test_what_is_no_question_is_refused(port: int, document: Any, message: str) -> None:
    status, body, _ = send(port, "POST", "/read", json.dumps(document).encode(), content_type="application/json")
    assert status == 422
    assert message in json.loads(body)["error"]


def test_no_other_site_and_no_other_file(port: int) -> None:
    good = json.dumps({"text": "x"}).encode()
    for expected, method, path, headers in (
        (400, "GET", "/", {"host": "example.org"}),
        (415, "POST", "/read", {"content_type": "text/plain"}),
        (403, "POST", "/read", {"content_type": "application/json", "origin": "https://example.org"}),
        (404, "GET", "/../pack.toml", {}),
        (404, "GET", "/etc/passwd", {}),
        (405, "GET", "/read", {}),
        (200, "POST", "/read", {"content_type": "application/json", "origin": f"http://127.0.0.1:{port}"}),
    ):
        assert send(port, method, path, good, **headers)[0] == expected, path
    assert send(port, "POST", "/read", b"{", content_type="application/json")[0] == 400
    assert send(port, "POST", "/read", b"[" * 100_000, content_type="application/json")[0] == 400
    assert send(port, "POST", "/read", b"x" * 1_000_001, content_type="application/json")[0] == 413


def test_it_listens_on_this_machine_alone(port: int) -> None:
    try:
        other = socket.gethostbyname(socket.gethostname())
    except OSError:
        other = "127.0.0.2"
    if other == "127.0.0.1":
        other = "127.0.0.2"
    with pytest.raises(OSError, match=r"."):
        socket.create_connection((other, port), timeout=2).close()


def test_what_takes_too_long_is_ended(pack: Path) -> None:
    slow = Reader("auto", Limits(seconds=0.01))
    question = question_of({"text": TEXT}, [read_pack(pack)], Limits())
    with pytest.raises(TimeoutError):
        slow.ask(question)
    assert slow.process is None
    slow.seconds = 60
    assert readings(slow.ask(question))[0].startswith("12")
    slow.stop()


def test_without_edits_the_other_side_is_what_ships(pack: Path) -> None:
    mine = read_pack(pack)
    assert question_of({"text": "x"}, [mine], Limits()) == Question("x", None, (), None, ())
    assert question_of(
        {"text": "x", "packs": ["mine"], "edits": {"mine": {"units.toml": UNITS}}}, [mine], Limits()
    ) == (Question("x", None, (mine,), (), ("what ships", "mine")))
    with pytest.raises(ArgumentError):
        question_of(None, [], Limits())


def test_errors_are_one_line(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert cli.run(["serve", "--port", str(taken.getsockname()[1])]) == 2
    assert "Address already in use" in capfd.readouterr().err
    assert cli.run(["serve", "--write"]) == 2
    assert "no folder of a pack is given" in capfd.readouterr().err
    assert cli.run(["serve", "--pack", str(tmp_path)]) == 2
    assert "no pack.toml" in capfd.readouterr().err
