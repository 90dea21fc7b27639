"""What an article's own header says of its source and date."""

from __future__ import annotations

import pytest

from ljextract.header import read_header
from ljextract.text import Text


@pytest.mark.parametrize(
    ("raw", "source", "published"),
    [
        ("标题\n来源:中国网 时间:2023-04-24 15:00:02 编辑:李柯佑\n正文。", "中国网", "2023-04-24T15:00:02"),
        ("标题\n来源：澜州日报　时间：2024年3月18日　记者：邵鸣\n正文。", "澜州日报", "2024-03-18"),
        ("发布时间：2021/5/6 08:30 来源：新华社\n正文。", "新华社", "2021-05-06T08:30:00"),
        (
            "Profit slips\n\nSHENZHEN, Oct. 24, 2024 (Nanhai Business Wire) -- Lanqiao on Thursday",
            "Nanhai Business Wire",
            "2024-10-24",
        ),
        ("PARIS (Reuters) - It rained.", "Reuters", None),
        ("Published: 2022-02-03\nThe text begins here.", None, "2022-02-03"),
        ("A title\nMay 7, 2024\nThe text begins.", None, "2024-05-07"),
        ("A title\n7 May 2024\nThe text begins.", None, "2024-05-07"),
        ("The bank was founded on 3 May 1998 in London. It has 5 branches.", None, None),
        ("公司成立于2010-02-03，此后一直经营良好。", None, None),
        ("新华社北京5月7日电（记者张三）正文。", "新华社", None),
        ("时间:2023-02-30 10:00", None, None),
        ("", None, None),
    ],
)
def test_header(raw: str, source: str | None, published: str | None) -> None:
    header = read_header(Text(raw))
    assert (header.source and header.source[0], header.published and header.published[0]) == (source, published)


def test_header_places() -> None:
    raw = "标题\n来源:中国网 时间:2023-04-24 15:00:02"
    header = read_header(Text(raw))
    assert header.source is not None
    assert raw[header.source[1] : header.source[2]] == "中国网"
    assert header.published is not None
    assert raw[header.published[1] : header.published[2]] == "2023-04-24 15:00:02"
