"""Batch runs under stress: broken inputs, kills, and what they cost.

    python benchmarks/batch.py fuzz  [--count 2000] [--seed 1]     # broken inputs: nothing crashes, nothing is lost
    python benchmarks/batch.py kill  [--count 50] [--seed 1]       # kill -9 at random points: the output never differs
    python benchmarks/batch.py speed [--articles 100000]           # one worker against two, and peak memory

Articles are made from the corpus by recombining its paragraphs and changing its digits. Exit 1 means that something did
not hold.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import io
import itertools
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parents[1] / "corpus"
ENTRIES = 100_000


def paragraphs() -> list[list[str]]:
    """The paragraphs of the corpus articles: English ones, and Chinese ones."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    found: list[list[str]] = [[], []]
    for text in texts:
        chinese = 5 * sum("\u4e00" <= char <= "\u9fff" for char in text) > len(text)
        found[chinese].extend(part for part in text.splitlines() if part.strip())
    return found


def articles(count: int, seed: int) -> Iterator[dict[str, str]]:
    """So many articles, no two alike, the same for the same seed."""
    chance = random.Random(seed)
    english, chinese = paragraphs()
    for number in range(count):
        parts = chance.choice((english, chinese))
        text = "\n".join(chance.choice(parts) for _ in range(chance.randint(3, 12)))
        text = re.sub(r"[1-9]", lambda _: str(chance.randint(1, 9)), text)
        yield {"id": str(number), "text": text, "published": f"20{chance.randint(10, 25)}-0{chance.randint(1, 9)}-11"}


def write_articles(path: Path, count: int, seed: int) -> Path:
    """Write articles as JSON Lines."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in articles(count, seed))
    return path


def command(source: Path, output: Path, *more: str) -> list[str]:
    """The command of a run."""
    return [sys.executable, "-m", "ljextract", "run", str(source), "-o", str(output), *more]


# Broken inputs

Made = tuple[str, bytes, int | None]
"""A broken source: its suffix, its bytes, and how many items it has at least; None where that can't be said."""


def damage(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed, cut off, doubled or put in."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(broken) + 1)
        how = chance.randrange(6)
        if how == 0:
            del broken[at:]
        elif how == 1:
            broken[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 20)))
        elif how == 2:
            broken[at:at] = b"\0" * chance.randint(1, 50)
        elif how == 3 and at < len(broken):
            broken[at] ^= 1 << chance.randrange(8)
        elif how == 4:
            broken[at:at] = broken[at : at + chance.randint(1, 2_000)]
        else:
            broken[at:at] = chance.choice(
                [b'"', b"<", b">", b"]]>", b"&", b"\r", b"\xff\xfe", b"\xef\xbb\xbf", b"{", b"}"]
            )
    return bytes(broken)


def some_rows(chance: random.Random) -> list[dict[str, str]]:
    """A few short articles."""
    return [each | {"text": each["text"][:600]} for each in articles(chance.randint(1, 5), chance.randrange(1 << 30))]


def as_lines(chance: random.Random) -> Made:
    """JSON Lines, broken in places: each line is an article or a reject."""
    encoding = chance.choice(["utf-8", "utf-8", "gb18030", "big5", "utf-16"])
    text = "".join(json.dumps(row, ensure_ascii=chance.random() < 0.5) + "\n" for row in some_rows(chance))
    data = damage(text.encode(encoding, "replace"), chance)
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return ".jsonl", data, 1 if wide else sum(bool(line.strip()) for line in data.split(b"\n"))


def as_packed(chance: random.Random) -> Made:
    """A damaged or cut gzip."""
    data = gzip.compress("".join(json.dumps(row) + "\n" for row in some_rows(chance)).encode(), mtime=0)
    data = data[: chance.randrange(10, len(data))] if chance.random() < 0.5 else damage(data, chance)
    return chance.choice([".jsonl.gz", ".txt.gz", ".html.gz", ".csv.gz", ".warc.gz", ".json.gz"]), data, None


def as_csv(chance: random.Random) -> Made:
    """A damaged CSV."""
    import csv

    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, ["id", "text", "published"], delimiter=chance.choice(",;\t"))
    writer.writeheader()
    writer.writerows(some_rows(chance))
    return (
        ".csv",
        damage(buffer.getvalue().encode(chance.choice(["utf-8", "gb18030", "utf-16"]), "replace"), chance),
        None,
    )


def as_feed(chance: random.Random) -> Made:
    """A damaged feed, or one that is an attack."""
    kind = chance.randrange(8)
    if kind == 0:
        entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        bomb = f'<!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]><rss><channel><item><title>&a11;</title></item></channel></rss>'
        return ".xml", bomb.encode(), 1
    if kind == 1:
        outside = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>'
        return ".xml", outside.encode(), 1
    if kind == 2:
        return ".rss", b"<rss><channel>" + b"<item>" * chance.randint(100, 20_000), None
    items = "".join(
        f"<item><title>{row['id']}</title><description><![CDATA[<p>{row['text']}</p>]]></description></item>"
        for row in some_rows(chance)
    )
    whole = f'<?xml version="1.0" encoding="{chance.choice(["utf-8", "gb2312", "no"])}"?><rss version="2.0"><channel>{items}</channel></rss>'
    return ".xml", damage(whole.encode(), chance), None


def as_page(chance: random.Random) -> Made:
    """A damaged or endlessly nested page."""
    kind = chance.randrange(6)
    if kind == 0:
        tag = chance.choice([b"<div>", b"<b>", b"<table><tr><td>", b"<ul><li>", b"<p><font>"])
        return ".html", b"<html><body>" + tag * chance.randint(1_000, 30_000) + b"Up 5% in 2021.", 1
    if kind == 1:
        return ".html", b"<!-- " + b"x" * chance.randint(10, 100_000), 1
    if kind == 2:
        return ".html", b'<a href="' + b"x" * chance.randint(10, 500_000) + b'">Up 5%</a>', 1
    text = "".join(f"<p>{row['text']}</p>" for row in some_rows(chance))
    page = f'<html><head><meta charset="{chance.choice(["utf-8", "big5", "x"])}"></head><body><article>{text}</article></body></html>'
    return ".html", damage(page.encode(chance.choice(["utf-8", "gb18030"]), "replace"), chance), 1


def as_text(chance: random.Random) -> Made:
    """A text that is none, is in any encoding, or has no end."""
    kind = chance.randrange(6)
    if kind == 0:
        return ".txt", chance.randbytes(chance.randrange(5_000)), 1
    if kind == 1 and chance.random() < 0.05:
        return ".txt", chance.choice([b"1 ", "亿".encode(), b"((", b"A", b"5 of the "]) * 5_000_000, 1
    text = "\n".join(row["text"] for row in some_rows(chance))
    encoding = chance.choice(["utf-8", "gb18030", "big5", "utf-16", "utf-16-le", "cp1252", "utf-7"])
    return chance.choice([".txt", ".md"]), damage(text.encode(encoding, "replace"), chance), 1


def as_document(chance: random.Random) -> Made:
    """A JSON document that is broken, deep or something else."""
    if chance.random() < 0.3:
        return ".json", chance.choice([b"[", b'{"a":', b'[{"text":']) * chance.randint(10, 100_000), 1
    return ".json", damage(json.dumps(some_rows(chance)).encode(), chance), None


def as_archive(chance: random.Random) -> Made:
    """A damaged WARC."""
    data = b""
    for row in some_rows(chance):
        answer = (
            f"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>{row['text']}</p></body></html>".encode()
        )
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/{row['id']}\r\nContent-Length: {len(answer)}"
        )
        data += f"{head}\r\nContent-Type: application/http; msgtype=response\r\n\r\n".encode() + answer + b"\r\n\r\n"
    return ".warc", damage(data, chance), None


def as_parquet(chance: random.Random) -> Made:
    """A damaged Parquet file."""
    import pyarrow as pa
    from pyarrow import parquet

    buffer = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(some_rows(chance)), buffer)
    return ".parquet", damage(buffer.getvalue(), chance), None


KINDS: tuple[Callable[[random.Random], Made], ...] = (
    as_lines, as_lines, as_packed, as_csv, as_feed, as_page, as_text, as_text, as_document, as_archive, as_parquet,
)  # fmt: skip


def fuzz(count: int, seed: int) -> list[str]:
    """What did not hold in a run over so many broken sources, one over a large feed among them if there are many."""
    chance = random.Random(seed)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        inputs, least = Path(folder, "in"), dict[str, int | None]()
        inputs.mkdir()
        for number in range(count):
            suffix, data, items = chance.choice(KINDS)(chance)
            path = inputs / f"{number:05}{suffix}"
            path.write_bytes(data)
            least[str(path)] = items if data else None
        if count >= 1_000:
            path = inputs / "large.xml"
            with path.open("w", encoding="utf-8") as stream:
                stream.write("<rss><channel>")
                stream.writelines(f"<item><title>Up {n}%</title><guid>{n}</guid></item>" for n in range(ENTRIES))
                stream.write("</channel></rss>")
            least[str(path)] = ENTRIES
        output = Path(folder, "out.jsonl")
        written = []
        for _ in range(2):
            started = time.perf_counter()
            done = subprocess.run(
                command(inputs, output, "--limit", "2000000", "--timeout", "60"), capture_output=True, check=False
            )
            print(
                f"  exit {done.returncode} after {time.perf_counter() - started:.0f} s: {done.stderr.decode()[-300:].strip()}"
            )
            if done.returncode not in (0, 3) or b"Traceback" in done.stderr:
                return [f"exit {done.returncode}: {done.stderr.decode()[-2_000:]}"]
            rejects = output.with_name("out.jsonl.rejects.jsonl").read_bytes()
            written.append((output.read_bytes(), rejects))
        for name, before, after in zip(("output", "rejects"), *written, strict=True):
            lines = itertools.zip_longest(before.splitlines(), after.splitlines(), fillvalue=b"")
            other = next((pair for pair in lines if pair[0] != pair[1]), None)
            if other is not None:
                wrong.append(f"the second run gave another {name}: {other[0][:300]!r}, then {other[1][:300]!r}")
        manifest = json.loads(output.with_name("out.jsonl.manifest.json").read_text(encoding="utf-8"))
        for name, items in least.items():
            counts = manifest["sources"].get(name, {"articles": 0, "rejects": 0})
            found = counts["articles"] + counts["rejects"]
            if items is not None and found < items:
                wrong.append(f"{name}: {found} of {items} items")
        reasons = [json.loads(line)["reason"] for line in written[0][1].splitlines()]
        print("  rejects:", {reason: reasons.count(reason) for reason in sorted(set(reasons))})
        for line in written[0][1].splitlines():
            if json.loads(line)["reason"] in ("failed", "worker_died"):
                wrong.append(line.decode()[:300])
    return wrong


# Kills


def kill(count: int, seed: int) -> list[str]:
    """What did not hold when a run was killed at so many random moments and started again."""
    chance = random.Random(seed)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        source = write_articles(Path(folder, "news.jsonl"), 120, seed)
        with source.open("ab") as stream:
            stream.write(b'{"broken\n{"text": ""}\n')
        names = ("out.jsonl", "out.sqlite", "out.parquet")
        whole: dict[str, bytes] = {}
        seconds = 0.0
        for name in names:
            started = time.perf_counter()
            subprocess.run(command(source, Path(folder, name), "-j", "1"), capture_output=True, check=False)
            seconds = max(seconds, time.perf_counter() - started)
            whole[name] = Path(folder, name).read_bytes()
        stages: dict[str, int] = {}
        for number in range(count):
            name = names[number % len(names)]
            with tempfile.TemporaryDirectory() as own:
                output = Path(own, name)
                process = subprocess.Popen(
                    command(source, output, "-j", "1"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
                time.sleep(chance.uniform(0, seconds))
                process.kill()
                process.wait()
                stage = "done" if output.exists() else "under way" if any(Path(own).iterdir()) else "not begun"
                stages[stage] = stages.get(stage, 0) + 1
                done = subprocess.run(command(source, output, "-j", "1"), capture_output=True, check=False)
                if done.returncode != 3 or output.read_bytes() != whole[name]:
                    wrong.append(f"kill {number} ({name}): exit {done.returncode}, {done.stderr.decode()[-300:]}")
                left = [each.name for each in Path(own).iterdir() if "draft" in each.name or each.name.endswith("-wal")]
                if left:
                    wrong.append(f"kill {number} ({name}): left {left}")
        print(f"  {count} kills: {stages}")
    return wrong


# Speed and memory


SLICE = 2.0
"""So many seconds one run has the machine before the other goes on: the speed of a shared machine changes by the minute."""


class Run:
    """A run of the command, which can be halted and go on: its seconds, and the highest resident memory of its processes in bytes."""

    def __init__(self, source: Path, output: Path, workers: int) -> None:
        self.output = output
        self.workers = workers
        self.seconds = 0.0
        self.peaks: dict[str, int] = {}
        self.process = subprocess.Popen(
            command(source, output, "-j", str(workers)), stderr=subprocess.DEVNULL, start_new_session=True
        )
        os.killpg(self.process.pid, signal.SIGSTOP)

    def go_on(self, seconds: float) -> bool:
        """Whether it still runs after so many seconds more; it is halted then."""
        started = time.perf_counter()
        os.killpg(self.process.pid, signal.SIGCONT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
        running = self.process.poll() is None
        if running:
            os.killpg(self.process.pid, signal.SIGSTOP)
        self.seconds += time.perf_counter() - started
        if running:
            self._note_memory()
        return running

    def _note_memory(self) -> None:
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
        for who, one in [("parent", str(pid)), *(("worker", child) for child in children)]:
            high = re.search(
                r"^VmHWM:\s+(\d+) kB", Path(f"/proc/{one}/status").read_text(encoding="utf-8"), re.MULTILINE
            )
            if high is not None:
                self.peaks[who] = max(self.peaks.get(who, 0), int(high[1]) << 10)


def speed(count: int, seed: int, out: str) -> list[str]:
    """What did not hold of the goals; prints articles a second with one worker and two, and the peaks of memory.

    The two runs take turns of `SLICE` seconds.
    """
    wrong = []
    peaks: dict[int, dict[str, int]] = {}
    small, large = max(count // 10, 1), count
    with tempfile.TemporaryDirectory() as folder:
        for size in (small, large):
            source = write_articles(Path(folder, "news.jsonl"), size, seed)
            print(f"  {size:,} articles, {source.stat().st_size:,} bytes, into {out}")
            one, two = (Run(source, Path(folder, f"{size}-{workers}.{out}"), workers) for workers in (1, 2))
            going = [one, two]
            while going:
                going = [run for run in going if run.go_on(SLICE)]
            for run in (one, two):
                told = ", ".join(f"{who} {high >> 20} MB" for who, high in sorted(run.peaks.items()))
                print(
                    f"  {run.workers} worker(s): {size / run.seconds:,.0f}/s, {run.seconds:.1f} s; peak {told}",
                    flush=True,
                )
                if run.process.returncode:
                    wrong.append(f"exit {run.process.returncode}")
                run.output.unlink()
            peaks[size] = two.peaks
            print(f"  two workers against one: {one.seconds / two.seconds:.2f}x (goal: 1.8x, on two free cores)")
        for who in ("parent", "worker"):
            low, high = peaks[small].get(who, 0), peaks[large].get(who, 0)
            if (low and high > 1.2 * low) or high > 400 << 20:
                wrong.append(f"memory of the {who}: {low >> 20} MB at a tenth, {high >> 20} MB at the whole")
            elif not low:  # it was over within its first turn
                print(f"  memory of the {who} at a tenth: not measured, too few articles")
    return wrong


def main() -> int:
    """Run one of them; 1 when something did not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["fuzz", "kill", "speed"])
    parser.add_argument("--count", type=int)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default="jsonl", help="the format that `speed` writes")
    options = parser.parse_args()
    runs: dict[str, Callable[[], list[str]]] = {
        "fuzz": lambda: fuzz(options.count or 2_000, options.seed),
        "kill": lambda: kill(options.count or 50, options.seed),
        "speed": lambda: speed(options.articles, options.seed, options.out),
    }
    wrong: list[Any] = runs[options.what]()
    for each in wrong[:20]:
        print("WRONG:", each)
    print(f"{options.what}: {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
