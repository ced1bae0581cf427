"""The templates: ours, and file by file those that a person put in `templates/` of their journal."""

from journal_tool.rendering.default_look import OWN
from journal_tool.rendering.templates.environment import make_environment
from journal_tool.rendering.templates.render import Templates

__all__ = ["OWN", "Templates", "make_environment"]
