"""The review page live on this machine: paste a text, choose packs, edit a pack's words, and see what that changes.

It listens on 127.0.0.1 and answers that host alone, reads no file but those of the packs that it was given, and writes
none, unless it is told to: then the page can save a word file of such a pack, where what it holds now can be used. Texts
and edits are limited in size, and are read in a process of its own, which is ended when it takes too long.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import socket
import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from ljextract.diff import Change, semantic_diff
from ljextract.errors import ArgumentError, LjextractError, PackError
from ljextract.extractor import Extractor
from ljextract.files import replacing
from ljextract.report import Heading, Reported, article_document, live_page
from ljextract.userpack import UserPack

HOST: Final = "127.0.0.1"
_KEPT: Final = 4  # extractors that are kept for the next question


@dataclass(frozen=True)
class Limits:
    """How large a request may be, in bytes; how long its text, in code points; how long it may take, in seconds."""

    body: int = 1_000_000
    text: int = 200_000
    seconds: float = 10.0


@dataclass(frozen=True)
class Question:
    """A text to be read with some packs; `before`, if it is not None, are the packs of what it is compared with."""

    text: str
    published: str | None
    after: tuple[UserPack, ...]
    before: tuple[UserPack, ...] | None
    sides: tuple[str, ...]


# The process that reads


def _work(pipe: Connection, segmenter: str) -> None:
    """Answer questions until there are no more."""
    extractors: dict[tuple[UserPack, ...], Extractor] = {}

    def extractor(packs: tuple[UserPack, ...]) -> Extractor:
        made = extractors.pop(packs, None) or Extractor(segmenter=segmenter, packs=packs)
        extractors[packs] = made
        while len(extractors) > _KEPT:
            del extractors[next(iter(extractors))]
        return made

    while True:
        try:
            question: Question = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            answer = _answer(
                question, extractor(question.after), extractor(question.before) if question.before is not None else None
            )
        except PackError as error:
            answer = {"error": "\n".join(error.problems) or str(error)}
        except LjextractError as error:
            answer = {"error": str(error)}
        pipe.send(answer)


def _answer(question: Question, extractor: Extractor, other: Extractor | None) -> dict[str, Any]:
    explanation = extractor.explain(question.text, published=question.published, id="text")
    heading = Heading("text", question.sides, rules={rule.id: rule.doc for rule in extractor.rules()})
    after = explanation.extraction
    before, changes = None, tuple[Change, ...]()
    if other is not None:
        before = other.extract(question.text, published=question.published, id="text")
        changes = semantic_diff(before, after, text=question.text)
    return article_document(Reported(after, question.text, before, changes, explanation), heading)


class Reader:
    """The process that reads; one question at a time."""

    def __init__(self, segmenter: str, limits: Limits) -> None:
        self.segmenter = segmenter
        self.seconds = limits.seconds
        self.lock = threading.Lock()
        self.process: Any = None
        self.pipe: Connection | None = None

    def ask(self, question: Question) -> dict[str, Any]:
        """The answer. Raises TimeoutError, and ends the process, when there is none in time."""
        with self.lock:
            if self.process is None or not self.process.is_alive():
                self._start()
            assert self.pipe is not None
            try:
                self.pipe.send(question)
                if not self.pipe.poll(self.seconds):
                    raise TimeoutError
                answer: dict[str, Any] = self.pipe.recv()
            except (TimeoutError, EOFError, OSError) as error:
                self.stop()
                raise TimeoutError from error
            return answer

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs, self.segmenter), daemon=True)
        self.process.start()
        theirs.close()

    def stop(self) -> None:
        """End the process."""
        if self.process is not None:
            self.process.terminate()
            self.process.join(2)
        if self.pipe is not None:
            self.pipe.close()
        self.process = self.pipe = None


# What a request asks


def question_of(document: object, packs: Sequence[UserPack], limits: Limits) -> Question:
    """The question in a request. Raises ArgumentError for what is none, or asks for a pack or a file that was not given.

    With edits, the packs as they were given are what is compared with; without, what ships alone.
    """
    if not isinstance(document, dict) or not isinstance(document.get("text"), str):
        raise ArgumentError("a text is needed")
    text, published = document["text"], document.get("published") or None
    if len(text) > limits.text:
        raise ArgumentError(f"the text has {len(text):,} characters; no more than {limits.text:,} are read here")
    if published is not None and not isinstance(published, str):
        raise ArgumentError("published must be a date")
    names, edits = document.get("packs", []), document.get("edits", {})
    known = {pack.name: pack for pack in packs}
    if not isinstance(names, list) or not all(isinstance(name, str) and name in known for name in names):
        raise ArgumentError("packs must be names of the packs that were given")
    if not isinstance(edits, dict) or not edits.keys() <= known.keys():
        raise ArgumentError("edits must be of the packs that were given")
    chosen = tuple(known[name] for name in known if name in names)
    edited = tuple(_edited(pack, edits.get(pack.name, {})) for pack in chosen)
    if edited != chosen:
        return Question(text, published, edited, chosen, ("as it is", "edited"))
    if chosen:
        return Question(text, published, chosen, (), ("what ships", " + ".join(pack.name for pack in chosen)))
    return Question(text, published, (), None, ())


def _edited(pack: UserPack, edits: object) -> UserPack:
    words = dict(word_files(pack))
    if not isinstance(edits, dict) or not all(isinstance(content, str) for content in edits.values()):
        raise ArgumentError("an edit is the whole content of a file")
    if not edits.keys() <= words.keys():
        raise ArgumentError(f"{pack.name} has no word file {', '.join(sorted(edits.keys() - words.keys()))}")
    return replace(pack, files=tuple((name, edits.get(name, content)) for name, content in pack.files))


def word_files(pack: UserPack) -> list[tuple[str, str]]:
    """The files of a pack that may be edited: its words, not its rules, which are a program."""
    return [(name, content) for name, content in pack.files if name.endswith(".toml") and name != "pack.toml"]


# Saving


@dataclass(frozen=True)
class Saving:
    """A word file to be written: its pack, its name in it, what the page was given of it, and what it is to hold."""

    pack: UserPack
    file: str
    was: str
    words: str


def saving_of(document: object, packs: Sequence[UserPack], writable: Collection[str]) -> Saving:
    """What a request asks to save. Raises ArgumentError for what is no word file of a pack that may be written."""
    if not isinstance(document, dict) or not all(
        isinstance(document.get(key), str) for key in ("pack", "file", "was", "words")
    ):
        raise ArgumentError("pack, file, was and words are needed")
    pack = next((one for one in packs if one.name == document["pack"] and one.name in writable), None)
    if pack is None:
        raise ArgumentError("not a pack that may be written")
    _edited(pack, {document["file"]: document["words"]})
    try:
        document["words"].encode()
    except UnicodeEncodeError:
        raise ArgumentError("the words have lone surrogates, which no file can hold") from None
    return Saving(pack, document["file"], document["was"], document["words"])


def save(saving: Saving, folder: Path) -> UserPack:
    """Write the file into the pack's folder, and the pack as it is now.

    Raises ArgumentError where the file lies elsewhere, can't be written, or holds something else than the page was given.
    """
    path = folder / saving.file
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        raise ArgumentError(f"{path}: is a link to another folder")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ArgumentError(f"{path}: can't be read: {error.strerror or error}") from None
    if data.decode("utf-8", "replace").replace("\r\n", "\n") != saving.was:
        raise ArgumentError(f"{path}: has changed since it was read; start the server again")
    lines = saving.words.replace("\r\n", "\n")
    with replacing(path) as stream:
        stream.write(lines.replace("\n", "\r\n" if b"\r\n" in data else "\n").encode())
    return _edited(saving.pack, {saving.file: lines})


# The server


def application(
    given: Sequence[UserPack],
    *,
    segmenter: str = "auto",
    limits: Limits | None = None,
    writable: Mapping[str, Path] | None = None,
) -> Starlette:
    """The server's application, with a process that reads behind it (`app.state.reader`). `writable` are the folders of
    the packs whose word files may be saved, by the packs' names."""
    limits = limits or Limits()
    folders = writable or {}
    packs = list(given)
    reader = Reader(segmenter, limits)
    heading = Heading("ljextract", note="Write or paste a text: its records appear here.")

    def drawn() -> tuple[str, str]:
        live = [
            {"name": one.name, "root": one.root, "files": dict(word_files(one)), "write": one.name in folders}
            for one in packs
        ]
        return live_page(heading, {"packs": live, "limit": limits.text})

    _, policy = drawn()
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
    }

    async def page(request: Request) -> Response:
        return HTMLResponse(drawn()[0], headers=headers)

    async def asked(request: Request) -> Any:
        try:
            return json.loads(await _body(request, limits))
        except (ValueError, RecursionError):
            raise HTTPException(400, "no JSON") from None

    async def answered(question: Question) -> tuple[dict[str, Any], int]:
        try:
            answer = await asyncio.to_thread(reader.ask, question)
        except TimeoutError:
            return {"error": f"not read within {limits.seconds:g} seconds"}, 503
        return answer, 422 if "error" in answer else 200

    async def read(request: Request) -> Response:
        try:
            question = question_of(await asked(request), packs, limits)
        except ArgumentError as error:
            return JSONResponse({"error": str(error)}, 422, headers)
        answer, status = await answered(question)
        return Response(json.dumps(answer), status, headers, "application/json")

    async def write(request: Request) -> Response:
        try:
            saving = saving_of(await asked(request), packs, folders)
            edited = _edited(saving.pack, {saving.file: saving.words})
            after = tuple(edited if one is saving.pack else one for one in packs)
            answer, status = await answered(Question("", None, after, None, ()))  # can the packs be used like that?
            if status == 200:
                packs[packs.index(saving.pack)] = save(saving, folders[saving.pack.name])
                answer = {"saved": f"{saving.pack.root}/{saving.file}"}
        except ArgumentError as error:
            answer, status = {"error": str(error)}, 422
        return JSONResponse(answer, status, headers)

    app = Starlette(
        routes=[
            Route("/", page),
            Route("/read", read, methods=["POST"]),
            *([Route("/save", write, methods=["POST"])] if folders else []),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"], www_redirect=False)],
    )
    app.state.reader = reader
    return app


async def _body(request: Request, limits: Limits) -> bytes:
    """The request's body. Only the page itself may ask: no other site can send JSON here without being asked first."""
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise HTTPException(415, "JSON is wanted")
    origin = request.headers.get("origin")
    if origin is not None and origin != f"{request.url.scheme}://{request.headers.get('host', '')}":
        raise HTTPException(403, "from another site")
    body = bytearray()
    try:
        async with asyncio.timeout(limits.seconds):
            async for piece in request.stream():
                body += piece
                if len(body) > limits.body:
                    raise HTTPException(413, f"more than {limits.body:,} bytes")
    except TimeoutError:
        raise HTTPException(408, "too slow") from None
    except ClientDisconnect:
        raise HTTPException(400, "gone") from None
    return bytes(body)


def listen(port: int) -> socket.socket:
    """A socket on this machine alone. Raises ArgumentError when the port is taken."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen()
    except (OSError, OverflowError) as error:
        listening.close()
        raise ArgumentError(f"--port {port}: {getattr(error, 'strerror', None) or error}") from None
    return listening


def serve(listening: socket.socket, app: Starlette) -> None:
    """Answer on the socket until interrupted."""
    config = uvicorn.Config(app, log_level="warning", access_log=False, limit_concurrency=32, timeout_keep_alive=5)
    try:
        uvicorn.Server(config).run(sockets=[listening])
    finally:
        app.state.reader.stop()
