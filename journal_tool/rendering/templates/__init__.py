"""The templates: ours, and file by file those that a person put in `templates/` of their journal."""

from journal_tool.rendering.templates.environment import find_default_folder, make_environment
from journal_tool.rendering.templates.mistakes import TemplateMistake
from journal_tool.rendering.templates.own import OWN
from journal_tool.rendering.templates.render import Templates

__all__ = ["OWN", "TemplateMistake", "Templates", "find_default_folder", "make_environment"]
