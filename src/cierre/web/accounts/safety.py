"""What makes a site unsafe to share: looked for before it is served."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from cierre.fault import Fault

LEAST_KEY = 50
_OWN = {"", "*", "127.0.0.1", "localhost", "[::1]"}


def refuse_unsafe(data: str, environment: Mapping[str, str], key_file: Path) -> None:
    """Raise Fault with all that is unsafe about the environment, the key and the data folder."""
    refuse([*_of_environment(environment), *_of_key(environment, key_file), *_of_data(data)])


def refuse(found: list[Fault]) -> None:
    """Raise Fault with all that was found; without anything it is safe."""
    if found:
        raise Fault("shared-unsafe", told="\n".join(f"· {each}" for each in found))


def _of_environment(environment: Mapping[str, str]) -> Iterator[Fault]:
    hosts = {each.strip() for each in environment.get("CIERRE_HOSTS", "").split(",")}
    if hosts & {"*"} or hosts <= _OWN:
        yield Fault("shared-hosts", value=environment.get("CIERRE_HOSTS", ""))


def _of_key(environment: Mapping[str, str], key_file: Path) -> Iterator[Fault]:
    given = environment.get("CIERRE_SECRET_KEY")
    if given is not None:
        if len(given) < LEAST_KEY:
            yield Fault("shared-key-short", least=LEAST_KEY)
    elif key_file.exists() and _mode(key_file) & (stat.S_IRWXG | stat.S_IRWXO):
        yield Fault("shared-key-open", path=str(key_file))


def _of_data(data: str) -> Iterator[Fault]:
    folder = Path(data)
    if "://" not in data and folder.is_dir() and _mode(folder) & stat.S_IWOTH:
        yield Fault("shared-data-open", path=str(folder))


def _mode(path: Path) -> int:
    return path.stat().st_mode
