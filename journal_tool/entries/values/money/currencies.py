"""Which currency a code, a sign or a word stands for, and which of them stand for several."""

CODES = frozenset(
    code
    for row in (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD",
        "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP",
        "GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD",
        "KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN",
        "NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP",
        "SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV",
        "WST XAF XCD XOF XPF YER ZAR ZMW ZWG",
    )
    for code in row.split()
)
"""ISO 4217, the currencies in use."""

_EUROPE = "CHF CZK DKK EUR GBP HUF ISK NOK PLN RON SEK"
_ELSEWHERE = "AED AUD BRL CAD CNY HKD ILS INR JPY KRW MXN NZD SAR SGD USD ZAR"
FAMILIAR = frozenset(f"{_EUROPE} {_ELSEWHERE}".split())
"""Read in small letters too: `all`, `try` and `top` are words before they are currencies."""

_DOLLARS = "USD CAD AUD NZD SGD HKD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD"
_PESOS = "MXN ARS CLP COP UYU DOP PHP CUP"

SHARED = {
    "$": f"{_DOLLARS} {_PESOS}",
    "dollar": _DOLLARS,
    "£": "GBP EGP FKP GIP SHP SSP SDG SYP LBP",
    "pound": "GBP EGP FKP GIP SHP SSP SDG SYP LBP",
    "¥": "JPY CNY",
    "kr": "DKK ISK NOK SEK",
    "kroner": "DKK NOK",
    "rs": "INR LKR NPR PKR",
    "peso": _PESOS,
}
"""Signs of several currencies, the usual one first. The journal's own currency decides if it is among them."""

USUAL = frozenset(("$", "dollar", "£", "pound", "¥"))
"""Signs that mean their first currency everywhere else; the others are asked about."""

SIGNS = {
    **dict.fromkeys(("€", "euro", "euros", "eurs", "teur", "t€", "k€"), "EUR"),
    **dict.fromkeys(("us$", "usd$", "$us", "u$s"), "USD"),
    **dict.fromkeys(("ca$", "c$", "cad$", "$ca", "cdn$", "can$"), "CAD"),
    **dict.fromkeys(("a$", "au$", "aud$", "$au"), "AUD"),
    **dict.fromkeys(("nz$", "nzd$"), "NZD"),
    **dict.fromkeys(("hk$", "hkd$"), "HKD"),
    **dict.fromkeys(("s$", "sg$", "sgd$"), "SGD"),
    **dict.fromkeys(("nt$", "ntd"), "TWD"),
    **dict.fromkeys(("mx$", "mex$", "mxn$"), "MXN"),
    **dict.fromkeys(("r$", "reais", "real"), "BRL"),
    **dict.fromkeys(("fr", "sfr", "franken", "francs"), "CHF"),
    **dict.fromkeys(("zł", "zl", "zloty", "złoty", "złotych"), "PLN"),
    **dict.fromkeys(("kč", "kc"), "CZK"),
    **dict.fromkeys(("kronor",), "SEK"),
    **dict.fromkeys(("rmb", "yuan", "元"), "CNY"),
    **dict.fromkeys(("yen", "円"), "JPY"),
    **dict.fromkeys(("₪", "nis", "shekel", "shekels"), "ILS"),
    "ft": "HUF",
    "lei": "RON",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₦": "NGN",
    "rm": "MYR",
    "rp": "IDR",
    "r": "ZAR",
    "sterling": "GBP",
    **dict.fromkeys(("$", "£", "¥", "kr", "kroner"), ""),
    **dict.fromkeys(("dollars", "dollar", "pounds", "pound", "pfund", "pesos", "peso", "rupees", "rs"), ""),
}
"""From a sign or word in small letters, without its full stop, to its code; empty where `SHARED` knows several."""

_FAMILY = {"dollars": "dollar", "pounds": "pound", "pfund": "pound", "pesos": "peso", "rupees": "rs"}

CURRENCY = (
    r"(?:US|USD|CA|CAD|CAN|CDN|C|AU|AUD|A|NZ|NZD|HK|HKD|SG|SGD|S|NT|MX|MXN|MEX|R)\$|\$(?:US|CA|AU)(?![a-z])|U\$S|\$"
    r"|[€£¥₹₩₺₽₴₫₱฿₦₪元円]"
    r"|(?:euros?|dollars?|pounds?|pfund|pesos?|rupees|franken|francs|reais|kroner|kronor|yuan|yen|z[łl]oty(?:ch)?"
    r"|shekels?|sterling|rmb|nis|ntd|sfr|lei|z[łl]|k[čc]|ft|kr|fr|rs|rm|rp)(?![^\W\d_])\.?"
    r"|r(?=\s?\d)"
)
"""A pattern for the signs and words; codes are found as words of three letters."""


def currency_of(mark: str) -> tuple[str, str]:
    """What a sign or word stands for: its code, or its family in `SHARED`; both are empty where it is no currency."""
    if len(mark) == 3 and mark.upper() in CODES and (mark.isupper() or mark.upper() in FAMILIAR):
        return mark.upper(), ""
    sign = mark.lower().rstrip(".")
    code = SIGNS.get(sign)
    if code is None:
        return "", ""
    return (code, "") if code else ("", _FAMILY.get(sign, sign))


def choose(family: str, journal: str) -> str:
    """The currency that a shared sign means in a journal; empty where that has to be asked."""
    codes = SHARED[family].split()
    if journal in codes:
        return journal
    return codes[0] if family in USUAL else ""
