from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from tests.samples import Sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Sample]:
    """A sample office by its name."""
    home = tmp_path_factory.mktemp("samples")
    return cache(lambda name: Sample(name, home))
