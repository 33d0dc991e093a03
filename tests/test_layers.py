"""The house's rules that no linter knows."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = tuple(sorted((ROOT / "src").rglob("*.py")))


def test_every_layer_is_under_the_contract() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = pyproject["tool"]["importlinter"]["contracts"][0]["layers"]
    named = set(re.findall(r"\w+", " ".join(layers)))
    package = ROOT / "src" / "cierre"
    present = {path.stem for path in package.iterdir() if path.suffix == ".py" or _is_package(path)}
    assert present - {"__init__", "__main__"} <= named


def test_everything_imported_is_declared() -> None:
    declared = {
        re.split(r"[\[<>=~]", line)[0].lower().replace("_", "-").replace(".", "-")
        for name in ("requirements.in", "requirements-spark.in")
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    providers = packages_distributions()
    undeclared = {
        (path.name, module)
        for path in SOURCES
        for module in _imported(path)
        if module not in sys.stdlib_module_names and module != "cierre"
        if not declared & {_normal(each) for each in _providers(module, providers)}
    }
    assert undeclared == set()


def test_modules_stay_readable() -> None:
    written = [path for path in SOURCES if path.parent.name != "migrations"]
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in written}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def _is_package(path: Path) -> bool:
    return path.is_dir() and any(path.rglob("*.py"))


def _imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return {_top(module) for module in found}


def _top(module: str) -> str:
    # two distributions share the namespace package «fluent»
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "fluent" else parts[0]


def _providers(module: str, providers: dict[str, list[str]] | object) -> list[str]:
    assert isinstance(providers, dict)
    return [module] if module.startswith("fluent.") else list(providers.get(module, [module]))


def _normal(distribution: str) -> str:
    return distribution.lower().replace("_", "-").replace(".", "-")
