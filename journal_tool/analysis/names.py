"""When two spellings of a company, a role or a person are the same: folding them to one form."""

import unicodedata
from functools import lru_cache

_FORMS = """
inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pbc pty pte pvt
gmbh ggmbh mbh ug ag kg kgaa ohg gbr eg ev se ek
sa sas sasu sarl sàrl eurl snc sca scop sl slu sll srl spa sapa scarl
lda ltda unipessoal eireli bv nv vof cv ab as asa aps oy oyj oü uab sia kft zrt nyrt
sro doo spzoo kk sdnbhd bhd eood ood ead
"""
_SUFFIXES = frozenset(_FORMS.split())
"""Legal forms of companies, folded. Trailing words that together make one are no part of a name."""

_LONGEST_SUFFIX = 4  # words: `S. à r. l.`


class _Gaps(dict[int, str | None]):
    """For `str.translate`: every mark a blank, but letters, digits, accents, `+` and `#` stay; `.` and `'` vanish.

    Python's `\\w` does not do: it knows no combining marks, which whole scripts are written with.
    """

    def __missing__(self, code: int) -> str | None:
        letter = chr(code)
        if letter in ".'’‘`´":
            kept: str | None = None
        else:
            kept = letter if unicodedata.category(letter)[0] in "LNM" or letter in "+#" else " "
        self[code] = kept
        return kept


_GAPS = _Gaps()


@lru_cache(maxsize=16384)
def split_name(name: str) -> tuple[str, ...]:
    """The words of a name without case, punctuation and differences of Unicode form.

    `+` and `#` stay behind a letter, so that C, C++ and C# are three.
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    words = (word.lstrip("+#") for word in plain.translate(_GAPS).split())
    return tuple(word for word in words if word)


def without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a company's name without its legal form: `Brandt GmbH & Co. KG` is `brandt`."""
    while len(words) > 1:
        for count in range(min(_LONGEST_SUFFIX, len(words) - 1), 0, -1):
            if "".join(words[-count:]) in _SUFFIXES:
                words = words[:-count]
                break
        else:
            break
    return words


@lru_cache(maxsize=16384)
def fold_company(name: str) -> str:
    """One form of a company's name, whatever its case, blanks, punctuation, Unicode form and legal suffix."""
    return "".join(without_suffix(split_name(name))) or name.strip().casefold()


@lru_cache(maxsize=16384)
def fold_name(name: str) -> str:
    """One form of a role, a person or the name of an application, whatever its case, blanks, punctuation, Unicode form.

    `Front-end` is `Frontend`, but `Sr.` is not `Senior`: near misses are the business of the checks.
    """
    return "".join(split_name(name)) or name.strip().casefold()
