"""The body of an entry: sections, questions and their labels, lessons, next steps, counter and reflection.

`parse.parse_body` reads it, `words.WORDS` are the words it knows, `rules.RULES` what can be wrong with it.
"""
