"""What may stand in a letter: plain text of one line, and only questions that read well in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.letters.plain import LONGEST, make_plain, make_quotable

PLAIN = [
    ("Dana Ortiz", "Dana Ortiz"),
    ("Dana\r\nBcc: all@example.com", "Dana Bcc: all@example.com"),
    ("Dana\x1b[31m\x00 \tOrtiz", "Dana [31m Ortiz"),
    ("\u202eDana\u2028Ortiz\u200b", "Dana Ortiz"),
    ("Bo\u00adris", "Boris"),
    ("دانا أورتيز", "دانا أورتيز"),
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("**Dana** <b>&amp;</b> {{ 7*7 }}", "**Dana** <b>&amp;</b> {{ 7*7 }}"),
    ("  ", ""),
]


@pytest.mark.parametrize(("text", "plain"), PLAIN)
def test_text_of_the_journal_is_one_line_without_control_characters(text: str, plain: str) -> None:
    assert make_plain(text) == plain


QUOTABLE = [
    ("How would you shard a table?", "How would you shard a table?"),
    ("how would you `shard` a **large** table?", "How would you shard a large table?"),
    ("“How would you shard a table?”", "How would you shard a table?"),
    ("Tell me about a conflict with a colleague.", "Tell me about a conflict with a colleague"),
    ("Tell me about a conflict …", "Tell me about a conflict"),
    ("Revenue is down but occupancy is up. What happened?", "Revenue is down but occupancy is up. What happened?"),
    ("Wie würden Sie das erklären?", "Wie würden Sie das erklären?"),
    # What does not read well, or could hold a remark:
    ("SQL joins", ""),
    ("Why us? He yawned", ""),
    ("How do you test it? (she rolled her eyes)", ""),
    ("How do you test it (trick question)?", ""),
    ("Why? And why now?", ""),
    ("What is `a | b`?", ""),
    ("What is {{ 7*7 }}?", ""),
    ("What is <script>alert(1)</script>?", ""),
    ("What is [this](https://x.example)?", ""),
    ("Is it https://x.example?", ""),
    ('What did she mean with "soon"?', ""),
    ("How\nwould you shard it?", ""),
    ("How " + "very " * 40 + "long is it?", ""),
    ("?", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "quotable"), QUOTABLE)
def test_a_question_is_quoted_only_where_it_reads_well(text: str, quotable: str) -> None:
    assert make_quotable(text) == quotable


@given(st.text())
def test_what_is_quotable_fits_into_a_sentence_of_any_letter(text: str) -> None:
    quotable = make_quotable(text)
    assert len(quotable) <= LONGEST
    assert quotable == make_plain(quotable)
    assert not set(quotable) & set('"“”„«»[]{}()<>`*_|\\\n')
    assert not quotable or quotable.count("?") == quotable.endswith("?")


@given(st.text())
def test_plain_text_stays_when_it_is_made_plain_again(text: str) -> None:
    assert make_plain(make_plain(text)) == make_plain(text)
    assert "\n" not in make_plain(text)
