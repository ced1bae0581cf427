"""`journal completion`: the lines that teach a shell to complete commands, options, companies and entries."""

import click
from click.shell_completion import get_completion_class

from journal_tool.cli.options import examples

SHELLS = ("bash", "zsh", "fish")


@click.command(
    epilog=examples(
        ("journal completion bash >> ~/.bashrc", "bash 4.4 or later"),
        ("journal completion zsh >> ~/.zshrc", "below the line with compinit"),
        ("journal completion fish > ~/.config/fish/completions/journal.fish", ""),
    )
)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the lines that teach SHELL to complete `journal` with the Tab key.

    Put them where the shell reads them when it starts; open a new terminal, and try `journal <Tab>`.
    """
    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(ctx.find_root().command, {}, "journal", "_JOURNAL_COMPLETE").source())
