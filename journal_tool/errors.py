"""The one exception that stands for "this cannot be done", with words for the person who asked.

Mistakes inside a journal are never exceptions: they are `Problem` values with a place
(`journal_tool.model.problem`). `JournalError` is for what stops a command as a whole: no journal
here, an output folder that is not ours, a disk that is full. Only the command line catches it.
"""


class JournalError(Exception):
    """Something cannot be done; the message is one sentence, `help` says what to do about it."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help
