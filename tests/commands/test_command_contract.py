"""A module of `commands/` is a whole command, or it is told what it lacks."""

from types import ModuleType

import pytest

from oitsite.commands import command_of, commands


def test_half_a_command_is_refused_by_name() -> None:
    module = ModuleType("oitsite.commands.publish")
    vars(module).update(HELP="เผยแพร่", rum=print)
    with pytest.raises(TypeError, match=r"commands\.publish: needs configure, run"):
        command_of(module)


def test_every_command_of_the_folder_is_whole() -> None:
    assert {"build", "check", "upgrade"} <= commands().keys()
