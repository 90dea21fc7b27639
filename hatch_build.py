"""Compiles the engine with mypyc when a wheel is built, so that it runs more than three times as fast; where that can't be done
(no C compiler), the wheel is pure Python and gives the same records.

    python hatch_build.py SRC OUT [CORPUS]    compile the engine of SRC and put the extension modules into OUT

LJEXTRACT_PURE=1 builds a pure wheel without trying; LJEXTRACT_COMPILED=1 fails the build where compiling fails. An editable
install is never compiled: what is edited is what runs.

LJEXTRACT_PROFILE=1 compiles twice, as a wheel for release is: the first engine reads the corpus and counts which way its
branches go, and the second, which needs GCC's -fprofile-use, is laid out by those counts. It takes twice as long to build,
and reads a tenth faster.
"""

from __future__ import annotations

import copy
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ENGINE = (
    "text",
    "runs",
    "tokens",
    "spotter",
    "lexicon",
    "gazetteer",
    "rules",
    "matcher",
    "header",
    "invariants",
    "engine",
    "assemble",
    "namesakes",
    "entities",
)
ENGINE += ("clauses", "facts")
"""The modules of the package that are compiled, beside `values` and `languages`. The records are pydantic's, and
the extractor is where callers hand in what they like: compiled code would refuse it with a TypeError, not with ours."""


FLAGS = ("-g0", "-fvisibility=hidden", "-fno-semantic-interposition")
"""What only debuggers ask for takes 4 in 10 of the seconds of a build; calls between our own modules are calls inside one
library, which need no table (4% of the time on news)."""


def compiled_files(src: Path) -> list[str]:
    """The files to compile, below `src`, sorted."""
    package = src / "ljextract"
    files = [package / f"{name}.py" for name in ENGINE]
    files += [path for folder in ("values", "languages") for path in (package / folder).rglob("*.py")]
    return sorted(str(path.relative_to(src)) for path in files if path.name != "__init__.py")


COUNT, COUNTED = ("-fprofile-generate",), ("-fprofile-use", "-fprofile-correction", "-Wno-missing-profile")
"""What makes an engine count its branches, and what lays one out by what was counted."""

TRAINING = """
import sys
from pathlib import Path
from ljextract import Extractor
extract = Extractor().extract
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    extract(path.read_text(encoding="utf-8"))
"""

READING = ["ahocorasick-rs>=1,<2", "jieba>=0.42.1,<1", "rjieba>=0.2,<1"]
"""What reading the corpus needs beside what the build has."""


def compile_engine(src: Path, out: Path, corpus: Path | None) -> None:
    """Compile the engine of `src` (in a copy) and put the extension modules into `out`; twice, where there is a corpus to
    read in between."""
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    class ParallelBuild(build_ext):
        """Compiles the C files of one extension side by side; setuptools does so only for several extensions."""

        flags: tuple[str, ...] = ()

        def build_extensions(self) -> None:
            compiler, compile_all = self.compiler, self.compiler.compile
            if compiler.compiler_type == "unix":
                for extension in self.extensions:
                    extension.extra_compile_args += (*FLAGS, *self.flags)
                    extension.extra_link_args += self.flags

            def compile_side_by_side(sources: list[str], **options: Any) -> list[str]:
                with ThreadPoolExecutor(os.cpu_count()) as pool:
                    done = list(pool.map(lambda source: compile_all([source], **options), sources))
                return [file for files in done for file in files]

            compiler.compile = compile_side_by_side
            super().build_extensions()

    def build(out: Path, flags: tuple[str, ...] = ()) -> None:
        command = ParallelBuild(Distribution({"name": "ljextract", "ext_modules": copy.deepcopy(modules)}))
        command.build_lib = str(out)
        command.build_temp = str(Path(folder, "objects"))  # the counts of an object file are looked for beside it
        command.flags = flags
        command.force = True
        command.ensure_finalized()
        command.run()

    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder, "src")
        shutil.copytree(src, sources, ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
        os.chdir(sources)  # mypy reads no configuration there, and mypyc leaves its C files behind
        modules = mypycify(["--ignore-missing-imports", *compiled_files(sources)], opt_level="3", multi_file=True)
        if corpus is None:
            build(out)
            return
        counting = Path(folder, "counting")
        shutil.copytree(sources / "ljextract", counting / "ljextract")
        build(counting, COUNT)
        # Where it runs is where Python looks first: here, that would be the sources, which count nothing.
        subprocess.run([sys.executable, "-c", TRAINING, str(corpus)], check=True, cwd=counting)
        if not list(Path(folder, "objects").rglob("*.gcda")):
            raise RuntimeError("the engine that should count its branches has counted none")
        build(out, COUNTED)


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a script
    pass
else:

    class CompiledEngine(BuildHookInterface):  # type: ignore[type-arg, unused-ignore]
        """Puts the compiled engine into a wheel."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Compile, and tell the builder what to add."""
            if version == "editable" or os.environ.get("LJEXTRACT_PURE"):
                return
            self.out = tempfile.mkdtemp()
            command = [sys.executable, str(Path(self.root, "hatch_build.py")), str(Path(self.root, "src")), self.out]
            if os.environ.get("LJEXTRACT_PROFILE"):
                command.append(str(Path(self.root, "corpus")))
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                if os.environ.get("LJEXTRACT_COMPILED"):
                    raise RuntimeError(f"the engine can't be compiled:\n{done.stdout}{done.stderr}")
                reason = (done.stderr.strip().splitlines() or ["?"])[-1]
                self.app.display_warning(f"ljextract: not compiled ({reason}); the wheel is pure Python and slower")
                return
            found = [path for path in Path(self.out).rglob("*") if path.is_file()]
            build_data["force_include"].update({str(path): str(path.relative_to(self.out)) for path in found})
            build_data.update(pure_python=False, infer_tag=True)

        def dependencies(self) -> list[str]:
            """What the build needs beside what pyproject.toml says."""
            return READING if os.environ.get("LJEXTRACT_PROFILE") else []

        def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
            """Remove what was compiled."""
            if hasattr(self, "out"):
                shutil.rmtree(self.out)


if __name__ == "__main__":
    given = [Path(path).resolve() for path in sys.argv[1:]]
    compile_engine(given[0], given[1], given[2] if len(given) > 2 else None)
