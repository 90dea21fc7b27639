"""Pages and feeds over HTTP: within limits of time, size and redirects, from public addresses, and only when they changed.

A name is resolved here, its addresses are checked, and the connection goes to the address that was checked: a name that
answers otherwise the second time gains nothing.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ljextract import __version__
from ljextract.batch.extras import needed
from ljextract.batch.journal import Journal, Page

REDIRECTS: Final = 5
WAIT: Final = 10.0
"""Seconds for a connection, and for each piece of an answer."""

TOTAL: Final = 60.0
"""Seconds for an answer as a whole."""

_MOVED: Final = frozenset({301, 302, 303, 307, 308})


class FetchError(Exception):
    """An address that gave nothing, and why."""


@dataclass
class Fetcher:
    """Gets pages and feeds, and keeps them in the journal. One request at a time."""

    journal: Journal
    limit: int
    allow_private: bool = False
    _client: Any = None

    def get(self, url: str, *, again: bool = True) -> Page:
        """The page at an address: fetched, or as it was kept where it has not changed (or `again` is false).

        Raises FetchError.
        """
        kept = self.journal.page(url)
        if kept is not None and not again:
            return kept
        headers = {}
        if kept is not None and kept.etag is not None:
            headers["If-None-Match"] = kept.etag
        if kept is not None and kept.modified is not None:
            headers["If-Modified-Since"] = kept.modified
        page = self._fetch(url, headers)
        if page is None:
            if kept is None:
                raise FetchError("answered 304 to what was never asked before")
            return kept
        self.journal.keep_page(page)
        return page

    def close(self) -> None:
        """Close what connections there are."""
        if self._client is not None:
            self._client.close()

    def _fetch(self, url: str, conditions: Mapping[str, str]) -> Page | None:
        """The page, or None where the server says that it has not changed."""
        httpx = needed("httpx", "feeds", "fetching an address")
        if self._client is None:
            # The environment's proxies are left alone: through one, the address that is checked is not the one reached.
            self._client = httpx.Client(timeout=WAIT, follow_redirects=False, trust_env=False)
        deadline = time.monotonic() + TOTAL
        try:
            at = httpx.URL(url)
            for _ in range(REDIRECTS + 1):
                host, address = self._checked(at)
                name = f"[{host}]" if ":" in host else host
                headers = {
                    "Host": name if at.port is None else f"{name}:{at.port}",
                    "User-Agent": f"ljextract/{__version__}",
                    "Accept": "application/rss+xml, application/atom+xml, application/feed+json, text/html, */*;q=0.5",
                    "Accept-Encoding": "gzip",
                    **conditions,
                }
                pinned = at.copy_with(host=address, userinfo=b"")
                request = self._client.build_request("GET", pinned, headers=headers, extensions=self._extensions(host))
                answer = self._client.send(request, stream=True)
                try:
                    if answer.status_code in _MOVED and "location" in answer.headers:
                        at = at.join(answer.headers["location"])
                        continue
                    if answer.status_code == 304:
                        return None
                    if answer.status_code != 200:
                        raise FetchError(f"HTTP {answer.status_code}")
                    return self._page(url, answer, deadline)
                finally:
                    answer.close()
            raise FetchError(f"more than {REDIRECTS} redirects")
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
            raise FetchError(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__) from None

    @staticmethod
    def _extensions(host: str) -> dict[str, Any]:
        wait = {"connect": WAIT, "read": WAIT, "write": WAIT, "pool": WAIT}
        return {"sni_hostname": host, "timeout": wait}

    def _page(self, url: str, answer: Any, deadline: float) -> Page:
        """The answer's body as it was sent: what is packed is unpacked where it is read, which has limits of its own."""
        pieces: list[bytes] = []
        size = 0
        for piece in answer.iter_raw(1 << 16):
            pieces.append(piece)
            size += len(piece)
            if size > self.limit:
                raise FetchError(f"more than {self.limit:,} bytes")
            if time.monotonic() > deadline:
                raise FetchError(f"not done after {TOTAL:g} seconds")
        headers = answer.headers
        kind = headers.get("content-type", "").partition(";")[0].strip().lower() or None
        return Page(
            url, headers.get("etag"), headers.get("last-modified"), kind, answer.charset_encoding, b"".join(pieces)
        )

    def _checked(self, url: Any) -> tuple[str, str]:
        """The host of an address, and the IP address to connect to. Raises FetchError for what is not for us to reach."""
        if url.scheme not in ("http", "https") or not url.host:
            raise FetchError(f"{url}: not an http or https address")
        host = url.raw_host.decode("ascii")
        port = url.port or (443 if url.scheme == "https" else 80)
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [str(each[4][0]) for each in found]
        private = [address for address in addresses if not is_public(address)]
        if private and not self.allow_private:
            raise FetchError(f"{host} is at a private address ({private[0]}); --allow-private lets it")
        return host, addresses[0]


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public Internet.

    >>> is_public("93.184.216.34"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1"), is_public("169.254.169.254")
    (True, False, False, False)
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo is not None else None)
        if inner is not None:
            return is_public(str(inner))
        if ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
    return ip.is_global and not ip.is_multicast


_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
