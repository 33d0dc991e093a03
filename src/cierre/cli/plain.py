"""Words of the command line, taken as they are.

Typer has a library find out whether a text is a text; to load it takes longer than to list the
commands.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, get_args


def plain(param: Any) -> Any:
    """The parameter; a text, a path or a flag of it is not looked into any further."""
    kind = getattr(getattr(param, "type_descriptor", None), "annotation", None)
    (kind, *others) = get_args(kind) or (kind,)
    if kind in (str, Path, bool) and not others:
        param.get_runtime_param = partial(_Plain, kind)
    return param


class _Plain:
    """What Typer asks to make a value of the words that were given."""

    def __init__(self, kind: type) -> None:
        self._kind = kind

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value; of a parameter that may stand several times, a list."""
        several = param.multiple or param.nargs == -1
        if value is None:
            return () if several else None
        return [self._kind(each) for each in value] if several else self._kind(value)
