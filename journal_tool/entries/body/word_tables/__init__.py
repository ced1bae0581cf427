"""The words that give a body its structure, in English, German, French, Spanish and Portuguese.

A row is a canonical word and, language by language in that order, all that people write for it,
parted by `;`. Accents, case, dashes and apostrophes do not matter; where two rows of a table hold
the same word, the earlier language keeps it, so that a word that is English has its English sense.
"""

Row = tuple[str, str, str, str, str, str]
