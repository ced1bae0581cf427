"""British and American spelling as one, so that `#behavioural` and `#behavioral` are the same topic."""

import re

_ISE = (
    "amort anonym apolog author capital caramel categor central character civil computer critic crystal custom "
    "decentral digital econom emphas energ equal familiar fertil final formal general global harmon hospital "
    "hypothes immun incentiv industrial initial internal item legal local maxim memor minim mobil modern monet "
    "national neutral normal optim organ oxid parallel parameter pasteur patron penal personal polar popular "
    "priorit privat random rational real recogn regular reorgan scrutin serial social special stabil standard "
    "steril summar symbol sympath synchron synthes theor token util vandal vector verbal victim virtual visual vocal"
)
_OUR = "arb behavi col endeav fav flav harb hon hum lab neighb od par rum sav tum vap vig"
_DOUBLE_L = "cancel channel counsel dial fuel label level libel marshal model panel quarrel signal total travel tunnel"

_RULES = tuple(
    (re.compile(rf"\b{pattern}"), replacement)
    for pattern, replacement in (
        (rf"({_ISE.replace(' ', '|')})is(?=(?:e[drs]?|ers|ing|ation|ations|able)\b)", r"\1iz"),
        (rf"({_OUR.replace(' ', '|')})our", r"\1or"),
        (rf"({_DOUBLE_L.replace(' ', '|')})l(?=(?:ing|ings|ed|er|ers)\b)", r"\1"),
        (r"(anal|catal|paral)ys(?=(?:e|ed|er|ers|ing)\b)", r"\1yz"),
        (r"(cent|met|theat|fib|lit|calib|meag|somb)re(?=s?\b)", r"\1er"),
        (r"(def|off|lic|pret)ence(?=s?\b)", r"\1ense"),
        (r"(catal|dial|anal|monol|prol|epil)ogue(?=s?\b)", r"\1og"),
        (r"practis(?=(?:e|ed|es|ing)\b)", "practic"),
        (r"programme(?=s?\b)", "program"),
        (r"(enrol|fulfil|instal)(?=(?:s|ment|ments)?\b)", r"\1l"),
        (r"(acknowledg|judg|lodg)ement", r"\1ment"),
        (r"age(?=ing\b)", "ag"),
        (r"artefact", "artifact"),
        (r"sceptic", "skeptic"),
        (r"grey", "gray"),
        (r"manoeuvre", "maneuver"),
        (r"(an|leuk)aem", r"\1em"),
        (r"haem", "hem"),
        (r"anaesth", "anesth"),
        (r"(gyn|p)ae(?=(?:co|di))", r"\1e"),
        (r"orthopaed", "orthoped"),
        (r"oestr", "estr"),
        (r"foet", "fet"),
        (r"mould", "mold"),
        (r"plough", "plow"),
        (r"aluminium", "aluminum"),
        (r"tyre(?=s?\b)", "tire"),
        (r"jewellery", "jewelry"),
        (r"skilful", "skillful"),
        (r"cheque(?=s?\b)", "check"),
        (r"maths\b", "math"),
    )
)
_SIGNS = re.compile(
    "is|ys|our|ll|re|ence|ogue|amme|rol|fil|stal|gement|ageing|arte|scep|oe|ae|oul|ough|alum|tyre|jew|cheque|maths"
)
"""What every word has that a rule changes: most topics have none of it."""


def americanize(topic: str) -> str:
    """`topic`, already folded, in American spelling, word by word."""
    if not _SIGNS.search(topic):
        return topic
    for pattern, replacement in _RULES:
        topic = pattern.sub(replacement, topic)
    return topic
