"""A mapping of paths to bytes becomes files in a folder: what differs is written, what is not ours is left alone.

`write_files` is the door for whoever has all the files; `write_plan` for who can tell what need not be made again,
as `build` can for the site; `find_written` for who wants to know whether anything would change at all.
"""

from journal_tool.writing.write import Plan, Written, find_written, write_files, write_plan

__all__ = ["Plan", "Written", "find_written", "write_files", "write_plan"]
