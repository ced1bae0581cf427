"""A mapping of paths to bytes becomes files in a folder: what differs is written, what is not ours is left alone.

`write_files` is the door: `build` uses it for the site, and whoever publishes into a plain folder can.
"""

from journal_tool.writing.write import Written, write_files

__all__ = ["Written", "write_files"]
