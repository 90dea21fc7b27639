"""The package as it is installed. `make test` runs this file, and the corpus and language tests, on the built wheel."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path

import pytest

import ljextract
from ljextract import matcher

pytestmark = pytest.mark.skipif(os.environ.get("LJEXTRACT_TEST") != "installed", reason="the sources are tested")


def test_it_is_the_installed_package_that_is_tested() -> None:
    assert Path(ljextract.__file__).is_relative_to(sysconfig.get_path("platlib"))


def test_the_engine_is_compiled_where_it_was_meant_to_be() -> None:
    compiled = not matcher.__file__.endswith(".py")
    assert compiled or not os.environ.get("LJEXTRACT_COMPILED")


def test_every_rule_has_its_line() -> None:
    rules = ljextract.Extractor().rules()
    assert len(rules) > 50
    assert [rule.id for rule in rules if not rule.doc] == []


def test_a_rule_s_line_is_its_docstring_s_first() -> None:
    docs = {rule.id: rule.doc for rule in ljextract.Extractor().rules()}
    assert docs["en.quantities.currency_before_number"] == "A currency sign or code before a number."
