"""The words and marks that the fact rules ask for by name, each with a number: `item.word == spelt.FROM` is one step, while
`item.text == "from"` is many.
"""

from __future__ import annotations

from typing import Final

COMMA: Final = 1
SEMICOLON: Final = 2
QUOTE: Final = 3
HYPHEN: Final = 4
COLON: Final = 5
OPENING: Final = 6
CLOSING: Final = 7
DASH: Final = 8
SHORT_DASH: Final = 9
APOSTROPHE: Final = 10
STOP: Final = 11
AMPERSAND: Final = 12
S: Final = 13
A: Final = 14
ABOUT: Final = 15
AFTER: Final = 16
AGAINST: Final = 17
AMONG: Final = 18
AN: Final = 19
AND: Final = 20
ANOTHER: Final = 21
APIECE: Final = 22
ARE: Final = 23
AS: Final = 24
AT: Final = 25
AVERAGE: Final = 26
BY: Final = 27
COMPARED: Final = 28
DUE: Final = 29
EACH: Final = 30
ESTIMATED: Final = 31
FOR: Final = 32
FROM: Final = 33
HAD: Final = 34
HAS: Final = 35
HAVE: Final = 36
IN: Final = 37
IS: Final = 38
IT: Final = 39
ITS: Final = 40
LAST: Final = 41
LEAST: Final = 42
LOWER: Final = 43
HIGHER: Final = 44
MORE: Final = 45
MOST: Final = 46
MUST: Final = 47
NOW: Final = 48
OF: Final = 49
OFF: Final = 50
ON: Final = 51
ONCE: Final = 52
ONLY: Final = 53
OR: Final = 54
OTHER: Final = 55
OUT: Final = 56
OVER: Final = 57
PER: Final = 58
PROJECTED: Final = 59
PUT: Final = 60
PUTS: Final = 61
REMAINING: Final = 62
SEE: Final = 63
SEES: Final = 64
SINCE: Final = 65
SOME: Final = 66
SUCH: Final = 67
THAN: Final = 68
THAT: Final = 69
THE: Final = 70
THEIR: Final = 71
THEM: Final = 72
THEY: Final = 73
THIS: Final = 74
THOSE: Final = 75
TO: Final = 76
TOTAL: Final = 77
UNDER: Final = 78
UP: Final = 79
VERSUS: Final = 80
WAS: Final = 81
WERE: Final = 82
WHEN: Final = 83
WHERE: Final = 84
WHICH: Final = 85
WHO: Final = 86
WHOM: Final = 87
WHOSE: Final = 88
WITH: Final = 89
WITHIN: Final = 90
WORTH: Final = 91
WOULD: Final = 92
YEAR: Final = 93
QUARTER: Final = 94
MONTH: Final = 95
LONGER: Final = 96
UNTIL: Final = 97
THERE: Final = 98
BETWEEN: Final = 99
BELOW: Final = 100
ABOVE: Final = 101
THROUGH: Final = 102
SET: Final = 103
OLD: Final = 104
ONE: Final = 105
DOWN: Final = 106
ACROSS: Final = 107
ACCORDING: Final = 108
VALUES: Final = 109
VALUED: Final = 110
COST: Final = 111
BUDGETED: Final = 112
OFFERED: Final = 113
BE: Final = 114
CUT: Final = 115
SEEN: Final = 116
THOUGHT: Final = 117
LIKELY: Final = 118
PROBABLY: Final = 119
SAID: Final = 120
SAYS: Final = 121
POINTED: Final = 122
EARN: Final = 123
TAKE: Final = 124
COSTING: Final = 125
DID: Final = 126
BACK: Final = 127
OPEN: Final = 128
ENDED: Final = 129
ENDING: Final = 130
LOOKING: Final = 131
LOOKED: Final = 132
NUMBERS: Final = {
    ",": COMMA,
    ";": SEMICOLON,
    '"': QUOTE,
    "-": HYPHEN,
    ":": COLON,
    "(": OPENING,
    ")": CLOSING,
    "—": DASH,
    "–": SHORT_DASH,
    "'": APOSTROPHE,
    ".": STOP,
    "&": AMPERSAND,
    "'s": S,
    "a": A,
    "about": ABOUT,
    "after": AFTER,
    "against": AGAINST,
    "among": AMONG,
    "an": AN,
    "and": AND,
    "another": ANOTHER,
    "apiece": APIECE,
    "are": ARE,
    "as": AS,
    "at": AT,
    "average": AVERAGE,
    "by": BY,
    "compared": COMPARED,
    "due": DUE,
    "each": EACH,
    "estimated": ESTIMATED,
    "for": FOR,
    "from": FROM,
    "had": HAD,
    "has": HAS,
    "have": HAVE,
    "in": IN,
    "is": IS,
    "it": IT,
    "its": ITS,
    "last": LAST,
    "least": LEAST,
    "lower": LOWER,
    "higher": HIGHER,
    "more": MORE,
    "most": MOST,
    "must": MUST,
    "now": NOW,
    "of": OF,
    "off": OFF,
    "on": ON,
    "once": ONCE,
    "only": ONLY,
    "or": OR,
    "other": OTHER,
    "out": OUT,
    "over": OVER,
    "per": PER,
    "projected": PROJECTED,
    "put": PUT,
    "puts": PUTS,
    "remaining": REMAINING,
    "see": SEE,
    "sees": SEES,
    "since": SINCE,
    "some": SOME,
    "such": SUCH,
    "than": THAN,
    "that": THAT,
    "the": THE,
    "their": THEIR,
    "them": THEM,
    "they": THEY,
    "this": THIS,
    "those": THOSE,
    "to": TO,
    "total": TOTAL,
    "under": UNDER,
    "up": UP,
    "versus": VERSUS,
    "was": WAS,
    "were": WERE,
    "when": WHEN,
    "where": WHERE,
    "which": WHICH,
    "who": WHO,
    "whom": WHOM,
    "whose": WHOSE,
    "with": WITH,
    "within": WITHIN,
    "worth": WORTH,
    "would": WOULD,
    "year": YEAR,
    "quarter": QUARTER,
    "month": MONTH,
    "longer": LONGER,
    "until": UNTIL,
    "there": THERE,
    "between": BETWEEN,
    "below": BELOW,
    "above": ABOVE,
    "through": THROUGH,
    "set": SET,
    "old": OLD,
    "one": ONE,
    "down": DOWN,
    "across": ACROSS,
    "according": ACCORDING,
    "values": VALUES,
    "valued": VALUED,
    "cost": COST,
    "budgeted": BUDGETED,
    "offered": OFFERED,
    "be": BE,
    "cut": CUT,
    "seen": SEEN,
    "thought": THOUGHT,
    "likely": LIKELY,
    "probably": PROBABLY,
    "said": SAID,
    "says": SAYS,
    "pointed": POINTED,
    "earn": EARN,
    "take": TAKE,
    "costing": COSTING,
    "did": DID,
    "back": BACK,
    "open": OPEN,
    "ended": ENDED,
    "ending": ENDING,
    "looking": LOOKING,
    "looked": LOOKED,
}
"""The numbers by what they are of; what has none is 0."""
MARKS: Final = bytes(NUMBERS.get(chr(code), 0) for code in range(128))
"""Those of the marks of ASCII, by their code points."""
