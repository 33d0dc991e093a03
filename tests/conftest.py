from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import settings

from tests.samples import Sample

# what a property proves does not depend on how busy the machine is; where CI is set, the cases are
# those of every run (hypothesis' own profile, on which this one rests)
settings.register_profile("any machine", settings(), deadline=None)
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Sample]:
    """A sample office by its name."""
    home = tmp_path_factory.mktemp("samples")
    return cache(lambda name: Sample(name, home))
