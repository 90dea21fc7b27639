"""A real Chromium, headless, with a profile of its own: `make test-browser` runs what lies here, `make test` does not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import sync_playwright

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser that lasts as long as the run."""
    chromium = shutil.which("chromium")
    assert chromium, "there is no chromium on PATH: tools/chromium.sh installs Debian's"
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tmp_path_factory.mktemp("profile"), executable_path=chromium, args=FLAGS, headless=True
        )
        yield context
        context.close()


@pytest.fixture
def tab(browser: Any) -> Iterator[Any]:
    """A new tab; the test fails on an error of the page's script, and on any request beyond files."""
    page = browser.new_page()
    page.set_viewport_size({"width": 1280, "height": 860})
    errors: list[str] = []
    requests: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    refused = "the server responded with a status of 422"  # the browser says so by itself; the page tells why
    page.on("request", lambda request: requests.append(request.url))
    page.requests = requests
    yield page
    page.close()
    assert [error for error in errors if refused not in error] == []
    assert [url for url in requests if not url.startswith(("file:", "data:", "http://127.0.0.1:"))] == []
