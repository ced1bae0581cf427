"""The facts at the top of an entry: found, split off and read as nodes with their places."""

from journal_tool.entries.front_matter.splitting import FrontMatter, parse_front_matter

__all__ = ["FrontMatter", "parse_front_matter"]
