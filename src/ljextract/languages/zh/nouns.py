"""The counted noun behind a number and its classifier: where its phrase ends, and its head.

    phrase   = {modifier [的]} head                家数字经济企业, 名来自上海的志愿者
    modifier = noun | adjective | place | verb (before a noun or 的) | “…” | noun 和 noun (before a common head)

Words and their parts of speech are the segmenter's; the stretch that it is given begins right behind the classifier, so that
it can't glue the two, and ends at the next mark. Its dictionary has one tag a word, and not always the right one:
`nouns.toml` corrects it. Where a classifier says what it counts (名 people, 家 firms), the phrase ends at the last such noun.
"""

from __future__ import annotations

import re
from typing import Final

from ljextract.languages.zh.chars import Chars, stands_at
from ljextract.languages.zh.kept import kept_of
from ljextract.lexicon import Lexicon
from ljextract.matcher import Reading
from ljextract.tokens import Token, tokenize

MAX_CHARS: Final = 24
"""How far a noun phrase is read; the longest modifiers of news end before."""

_STOPS: Final = Chars("，,。.;；:：!！?？()（）[]【】<>《》\n\r\t\u2028…—~|/、'\"")
"""Marks, and the end of a line that a lone surrogate is read as."""
_QUOTES: Final = {"“": "”", "「": "」", "『": "』"}
_OPENING: Final = Chars(_QUOTES)
_NOUN: Final[tuple[str, ...]] = ("n", "an", "j", "i", "l", "eng", "g")
_PLACE: Final[tuple[str, ...]] = ("ns", "s", "t", "f")
_MODIFIER: Final[tuple[str, ...]] = ("a", "b", "z", "ns", "s", "t")
_AND: Final = frozenset(("和", "与", "及", "或"))
_BOUNDS: Final = ("以上", "以下")
_DETERMINER: Final = frozenset(("其他", "其它", "各类", "各种", "不同", "相关", "有关", "这样", "此类"))
_WHERE: Final = frozenset(
    "当地 本地 外地 境内 境外 国内 国外 海外 室内 户外 室外 现场 全球 全国 各地 世界 沿海 沿线 周边 附近 内部 外部".split()
)
_SUFFIXES: Final[tuple[str, ...]] = ("k", "q", "ng", "g", "vg", "ag")

_BREAKS: Final = re.compile(
    r"[一二三四五六七八九十两几](?<!二(?=手)).|[被遭将已未不再才就都也还正].$|.中$(?<!高中)(?<!初中)(?<!职中)|[是有在为能会要可让使给到至]$|之.$|翻.|[高低][开走]|令人|可[领获得享达]$"
)
"""Words that go on with the sentence, whatever the dictionary calls them: 一部, 被淹, 是."""

Sort = str

_NO_HEADS: Final[frozenset[str]] = frozenset()


class _Words:
    """What `nouns.toml` says, as sets."""

    def __init__(self, lexicon: Lexicon) -> None:
        entries = lexicon.of("head")
        self.heads: dict[str, frozenset[str]] = {
            classifier: frozenset(entry["ends"]) for entry in entries for classifier in entry.words
        }
        self.longest = max(map(len, (end for ends in self.heads.values() for end in ends)), default=0)
        self.only = frozenset(classifier for entry in entries if entry.get("only") for classifier in entry.words)
        self.noun = frozenset(lexicon.table("noun"))
        self.phrase_end = frozenset(lexicon.table("phrase_end"))
        self.clause_verb = frozenset(lexicon.table("clause_verb"))
        self.opining = frozenset(lexicon.table("opining"))
        self.area = frozenset(lexicon.table("area"))
        self.verbal_noun = frozenset(lexicon.table("verbal_noun"))
        self.attribute = frozenset(lexicon.table("attribute"))
        self.mid_word = frozenset(lexicon.table("mid_word"))


def _words(lexicon: Lexicon) -> _Words:
    words: _Words | None = lexicon.kept.get("zh.nouns")
    if words is None:
        words = lexicon.kept["zh.nouns"] = _Words(lexicon)
    return words


def noun_end(reading: Reading, at: int, classifier: str = "") -> tuple[int, str] | None:
    """The end of the noun phrase that begins at a place, and its head noun as written; None where none begins."""
    tokens, words = tokens_from(reading, at), _words(reading.lexicon)
    found = _noun_end(tokens, words, classifier)
    if found is None and tokens and tokens[0].tag in ("p", "d", "v", "vn") and tokens[0].text not in _VERBS_TO_BE:
        found = _behind_clause(tokens, words, classifier)
    if found is None:
        return None
    folded, end = reading.folded, found[0]
    if _OF_AMOUNTS.first(folded, at, end) < end and _AMOUNT.search(folded, at, end) is not None:
        return None  # 两笔共15亿元的债券
    if end < len(folded) and ord(folded[end]) == ord("、"):
        found = _listed(reading, found, words, classifier)
    return found[0], reading.narrow[found[0] - len(found[1]) : found[0]]


def _listed(reading: Reading, found: tuple[int, str], words: _Words, classifier: str) -> tuple[int, str]:
    """The noun phrase to the noun that its classifier counts, if this stands behind a list of its kinds: 1500家钢铁、水泥企业."""
    heads = words.heads.get(classifier, _NO_HEADS)
    if not heads or _ends_in(found[1], heads, words.longest):
        return found
    at = found[0]
    for _ in range(_MAX_LISTED):
        tokens = tokens_from(reading, at + 1)
        behind = _noun_end(tokens, words, classifier)
        if behind is not None and _ends_in(behind[1], heads, words.longest):
            return behind
        if not tokens:
            break
        at = tokens[-1].end
        if not stands_at(reading.folded, "、", at):
            break
    return found


_MAX_LISTED: Final = 4
_AMOUNT: Final = re.compile(r"[0-9一二两三四五六七八九十百千] ?[万亿]|[0-9十百千万亿]元|[0-9]%")
_OF_AMOUNTS: Final = Chars("万亿元%")
_VERBS_TO_BE: Final = frozenset("是 有 为 能 会 要 可 让 使 给 都 也 已 将 就 才 被".split())


def _behind_clause(tokens: list[Token], words: _Words, classifier: str) -> tuple[int, str] | None:
    """The noun behind a clause and its 的: 1364只在夜间闪亮的警灯."""
    ofs = [index for index, token in enumerate(tokens) if token.text == "的"]
    return _noun_end(tokens[ofs[-1] + 1 :], words, classifier) if ofs and ofs[-1] >= 2 else None


def tokens_from(reading: Reading, at: int) -> list[Token]:
    """The words from a place to the next mark, cut apart from what stands before it."""
    folded, end = reading.folded, min(reading.end, at + MAX_CHARS)
    stop = at
    while stop < end:
        code = ord(folded[stop])
        if not 0x4E00 <= code <= 0x9FFF:  # an ideograph is no mark
            if _STOPS.at(folded, stop) or (code == 0x20 and not _blank_inside(folded, stop)):
                break
            if _OPENING.at(folded, stop):
                stop = folded.find(_QUOTES[folded[stop]], stop, end)
                if stop < 0:
                    stop = end
                    break
        stop += 1
    if stop <= at:
        return []
    kept = kept_of(reading).tokens
    found = kept.get(at)
    if found is None:
        # folded: the segmenter's dictionary is in simplified characters
        found = kept[at] = tokenize(reading.tokenizer, folded, folded, at, stop)
    return found


def ends_word(reading: Reading, at: int) -> bool:
    """Whether a mark stands at a place, behind which `tokens_from` does not read."""
    return at >= reading.end or _STOPS.at(reading.folded, at)


def is_with_classifier(reading: Reading, token: Token, at: int) -> bool:
    """Whether a word of the dictionary is a classifier, which ends at a place, and the noun that it counts: 架|飞机, 杯|水; not 部门."""
    rest = token.text[at - token.start :]
    if len(rest) == 1 and rest in _words(reading.lexicon).heads.get(token.text[: at - token.start], ()):
        return True
    inner = tokens_from(reading, at)
    if not inner or (inner[0].tag.startswith("n") and inner[0].end > token.end):
        return bool(inner)  # 72台风机
    if len(rest) == 1:
        return False
    return inner[0].end == token.end and inner[0].tag.startswith("n")


def _blank_inside(folded: str, at: int) -> bool:
    """Whether a blank stands beside a Latin word (5款 AI 产品)."""
    before, behind = folded[at - 1 : at], folded[at + 1 : at + 2]
    return (before.isascii() and before.isalpha()) or (behind.isascii() and behind.isalpha())


def _noun_end(tokens: list[Token], words: _Words, classifier: str) -> tuple[int, str] | None:
    heads = words.heads.get(classifier, _NO_HEADS)
    best: Token | None = None
    typical = False
    clause = False  # a verb or an adjective opened the phrase: what comes before 的 is inside it
    index, count = 0, len(tokens)
    if count > 1 and _leads_to_amount(tokens):
        return None  # 从4.5万个削减到2万个, 从3条优化为2条
    if count and tokens[0].text in words.opining and (tokens[0].tag.startswith("v") or classifier in ("名", "位")):
        return None  # 5位预计央行将降准
    while index < count:
        token = tokens[index]
        if not token.tag and token.text[-1] == "中" and len(token.text) > 2 and token.text[-2] not in "高初职":
            token = Token(token.start, token.end - 1, token.text[:-1], "")  # 64家非上市|险企|中
        elif not token.tag and len(token.text) == 2 and token.text[1] == "中" and token.text[0] not in "高初职":
            token, count = Token(token.start, token.end - 1, token.text[0], "n"), index + 1  # 三种|药|中有两种
        elif not token.tag and len(token.text) > 2 and index + 1 < count and tokens[index + 1].text == "得":
            token, count = Token(token.start, token.end - 1, token.text[:-1], "n"), index + 1  # 8.1万株|古柏|护得更细
        if best is not None and not token.tag and token.text[-1] == "着":
            break  # 3100个岗位|空着
        if not token.tag and len(token.text) == 2 and token.text[1] in _ADVERBS and index + 1 < count:
            token, count = Token(token.start, token.end - 1, token.text[0], ""), index + 1  # 38名修复|师正|伏案忙碌
        if best is not None and token.text == "计划" and classifier not in _OF_FIGURES:
            break  # 3台机组计划投产
        if best is not None and token.text[0] == "中" and token.text not in words.mid_word:
            break  # 五个国家中居首位
        if best is not None and token.text.isascii() and token.text[0].isalpha() and not token.text.isalpha():
            break  # 120个城市PM2.5达标
        if (
            best is not None
            and best.text in words.area
            and token.tag != "f"
            and token.text not in words.noun
            and (best.text not in ("城市", "地区") or token.tag in ("", "ns"))
        ):
            break  # 27个省份|月|最低工资, 100个城市|新建|住宅
        sort = "modifier" if _is_code(tokens, index) else _sort(token, words, best is not None)
        behind = tokens[index + 1] if index + 1 < count else None
        if sort == "noun":
            if (token.text in words.attribute or (best is not None and token.text[-1] == "率")) and (
                best is not None or (index == 0 and classifier not in _OF_FIGURES)
            ):
                if best is None and heads and count > 3 and tokens[2].text == "的":
                    return _noun_end(tokens[3:], words, classifier)  # 19家规模偏小的机构
                break  # 70个城市房价, 3部|票房超过3亿元
            if (
                len(token.text) == 1
                and index
                and tokens[index - 1].end == token.start
                and tokens[index - 1].text != "的"
            ):
                token = _joined(tokens[index - 1], token)  # 烘干|厂
            if index == 0 and len(token.text) == 1 and behind is not None and behind.text in ("了", "过", "着"):
                break  # 一家四口花了
            if not token.tag and token.text[0] == "人" and token.text[1:] in _GOING_ON:
                return token.start + 1, "人"  # 几十万中国|人到|美国
            if token.tag == "ns" and token.text not in words.noun:
                token = Token(token.end - 2, token.end, token.text[-2:], "n")  # 城市 of 大中城市
            fits = bool(heads) and _ends_in(token.text, heads, words.longest)
            if fits or not typical:
                best, typical = token, fits
        elif sort == "suffix":
            if best is not None and best.end == token.start:
                whole = _joined(best, token)
                fits = bool(heads) and _ends_in(whole.text, heads, words.longest)
                if typical and not fits:
                    break  # 股票|封|住
                best, typical = whole, fits
            elif index and tokens[index - 1].end == token.start:
                best = _joined(tokens[index - 1], token)
            else:
                break
        elif sort == "of":
            if index == 0 or behind is None or _sort(behind, words, False) in ("stop", "and", "of"):
                break
            if best is not None and not clause and (typical or not (heads or _qualifies(best))):
                break
            best, clause = None, True
        elif (token.text in ("及", "或") and behind is not None and behind.text in _BOUNDS) or (
            token.text in _BOUNDS and best is not None
        ):
            if not _leads_on(tokens, index + (token.text not in _BOUNDS), words):
                break  # 地级及以上城市
            index += token.text not in _BOUNDS
        elif sort == "and":
            if best is None or typical or not _shares_head(tokens, index, words, bool(heads)):
                break
        elif sort == "verb":
            if best is None:
                if index == 0 and not heads and token.text in words.clause_verb:
                    break  # 127种参与谈判
                if index == 0 and behind is not None and len(token.text) == 1 and behind.text in _DONE:
                    break  # 680株装上传感器
                if not _leads_on(tokens, index, words):
                    if not heads and (token.text in words.verbal_noun or token.tag == "vn"):
                        best = token  # 230万笔交易
                        if behind is not None and behind.text in words.verbal_noun:
                            best = behind  # 7笔信托贷款逾期
                    break
                clause = clause or index == 0
            elif (
                behind is None
                or behind.text == "成"  # 2000张普通床位|改造|成护理型床位
                or not (token.text in words.verbal_noun or token.tag == "vn" or behind.text in _PLACES_OF)
                or _sort(behind, words, True) not in ("noun", "suffix")
            ):
                break
        elif sort == "modifier":
            if behind is None or not _leads_on(tokens, index, words):
                break
            named = best is None or best.text.isascii()  # 两个AI大模型
            if not named and not token.tag.startswith(("b", "ns")) and not _is_code(tokens, index):
                break
            clause = clause or (index == 0 and not token.tag.startswith("b"))  # 1200辆|纯电动|客车的采购合同
        elif sort == "quote":
            closing = next((at for at in range(index + 1, count) if tokens[at].text == _QUOTES[token.text]), None)
            if closing is None:
                break
            index = closing
        else:
            break
        index += 1
    if best is None or (not typical and classifier in words.only):
        return None
    return best.end, _head_of(best.text, heads)


def _leads_to_amount(tokens: list[Token]) -> bool:
    """Whether the first word is a verb, with the 到 or 为 of another amount behind it."""
    first, behind = tokens[0], tokens[1]
    if first.text[-1] not in _LEADING or len(first.text) == 1:
        if behind.text not in _LEADING or len(tokens) < 3 or not first.tag.startswith("v"):
            return False
        behind = tokens[2]
    return behind.text[0].isdigit() or behind.text[0] in _NUMERALS


_DONE: Final = frozenset("上下出起入进成好完了过")
_PLACES_OF: Final = frozenset("区厂站园所室场馆库店点")
"""What a verb makes of a noun before it: 15个夜间经济|集聚|区."""
_ADVERBS: Final = frozenset("正均已仍")
_LEADING: Final = frozenset("到至为成")
_NUMERALS: Final = frozenset("一二两三四五六七八九十百千万近约")
_GOING_ON: Final = frozenset("到在把被将从就都已会能参死失入向为因")


def _qualifies(noun: Token) -> bool:
    """Whether a word that the dictionary takes for a noun says what kind: 四次全市性的调查, 8个各具特色的频道."""
    return (noun.text[0] == "全" and noun.text[-1] == "性") or (noun.tag == "l" and len(noun.text) == 4)


def _ends_in(word: str, heads: frozenset[str], longest: int) -> bool:
    """Whether a word ends in one of those that a classifier counts; a few look-ups, as 名 counts two hundred."""
    start, end = max(0, len(word) - longest), len(word)
    while start < end and word[start:] not in heads:
        start += 1
    return start < end


def _head_of(word: str, heads: frozenset[str]) -> str:
    """The head noun of a compound that the segmenter takes for one word: 公司 of 上市公司."""
    for end in _CUT:
        if word.endswith(end) and end in heads:
            return end
    return word


_OF_FIGURES: Final = frozenset(("", "个", "种", "类", "组", "项", "条", "大", "份", "套"))
"""These count what is measured, too: 三项指标; 3部 and 三家 don't."""
_CUT: Final = ("公司", "企业", "学生")


def _is_code(tokens: list[Token], index: int) -> bool:
    """Whether a word is part of a code or a rank inside the phrase: 图-160轰炸机, 500强企业."""
    token, count = tokens[index], len(tokens)
    if token.text == "-":
        return 0 < index < count - 1 and tokens[index + 1].text.isascii() and tokens[index + 1].start == token.end
    if not token.text.isdigit() or index + 1 >= count:
        return False
    return (index > 0 and tokens[index - 1].text == "-") or tokens[index + 1].text[0] in "强级型后座"


def _joined(one: Token, other: Token) -> Token:
    return Token(one.start, other.end, one.text + other.text, "n")


def _sort(token: Token, words: _Words, has_head: bool) -> Sort:
    """What a word does in a noun phrase."""
    text, tag = token.text, token.tag
    if text in words.noun or (tag == "ns" and text[-2:] in words.noun):
        return "noun"  # 大中城市
    if _may_break(text) and _BREAKS.match(text):
        return "stop"
    if "每" in text:
        return "stop"  # 50头规格的对虾塘头价|每斤
    if text in ("的", "之"):
        return "of"
    if text in _AND:
        return "and"
    if text in words.phrase_end:
        return "stop" if has_head else "verb"
    if text in _DETERMINER:
        return "modifier"
    if text in _QUOTES:
        return "quote"
    if text == "们" or (len(text) == 1 and tag.startswith(_SUFFIXES)):
        return "suffix"
    if tag == "s" and has_head and text not in _WHERE:
        return "noun"  # 文明窗口示范单位
    if tag.startswith(_PLACE):
        return "modifier" if tag != "f" or not has_head else "stop"
    if tag in ("i", "l") and has_head:
        return "stop"  # 拔地而起
    if text in words.verbal_noun:
        return "verb"
    if tag.startswith(_NOUN):
        return "noun" if len(text) > 1 or tag in ("n", "eng") else "suffix"
    if tag.startswith("v"):
        return "verb"
    if tag.startswith(_MODIFIER):
        return "modifier"
    if tag == "d":
        return "stop" if has_head or text[0] in "都也没就" else "modifier"  # 这两场都没进球
    if not tag and text[0].isalnum():
        if not text[0].isdigit():
            return "stop" if text[-1] in "在至到成为" or text[0] in "能可须需只" else "noun"  # 困在|屋顶, 扩至, 能顶
        return "modifier" if text[-1].isalpha() else "stop"  # 5G手机, 4A级景区
    return "stop"


def _may_break(text: str) -> bool:
    """Whether `_BREAKS` may match a word: most are told by how they begin."""
    return _BREAK_HEADS.at(text, 0) or (len(text) == 2 and ord(text[1]) == ord("中"))


_BREAK_HEADS: Final = Chars("一二三四五六七八九十两几被遭将已未不再才就都也还正是有在为能会要可让使给到至之翻高低令")


def _leads_on(tokens: list[Token], index: int, words: _Words) -> bool:
    """Whether a modifier is followed by what it can modify, at once or through 的 and others of its kind."""
    for token in tokens[index + 1 : index + 6]:
        sort = _sort(token, words, False)
        if sort in ("noun", "suffix", "of", "quote"):
            return True
        if sort not in ("verb", "modifier") and not (token.text.isascii() and token.text[0].isalnum()):
            return False
    return False


def _shares_head(tokens: list[Token], index: int, words: _Words, has_heads: bool) -> bool:
    """Whether the nouns before and behind 和 modify one head behind them: 软件和信息服务企业; not 国家和地区."""
    sorts = []
    for token in tokens[index + 1 : index + 6]:
        sort = _sort(token, words, False)
        if sort not in ("noun", "verb", "suffix", "modifier"):
            break
        sorts.append(sort)
    return (bool(sorts) and "noun" in sorts[1:]) or (has_heads and "noun" in sorts)
