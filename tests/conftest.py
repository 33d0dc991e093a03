from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from hypothesis import settings

from tests.databases import Server
from tests.ledger.cluster import missing, running_cluster
from tests.office.postgresql import programs, running_server
from tests.samples import Sample

SERVER = "CIERRE_TEST_POSTGRESQL"
"""Address of a PostgreSQL server whose databases the tests may create and drop; without it they
start one of their own."""

# what a property proves does not depend on how busy the machine is; where CI is set, the cases are
# those of every run (hypothesis' own profile, on which this one rests)
settings.register_profile("any machine", settings(), deadline=None)
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Sample]:
    """A sample office by its name."""
    home = tmp_path_factory.mktemp("samples")
    return cache(lambda name: Sample(name, home))


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server, without a database's name."""
    if given := os.environ.get(SERVER):
        yield given
        return
    binaries = programs()
    if binaries is None:
        pytest.skip(f"no PostgreSQL server is installed, and {SERVER} is not set")
    with running_server(binaries) as started:
        yield started


@pytest.fixture(scope="session")
def on_server(server: str) -> Iterator[Server]:
    """A PostgreSQL server on which tests make databases of their own."""
    pytest.importorskip("psycopg")
    with ExitStack() as until:
        yield Server(server, until)


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """The address of the master of a Spark cluster."""
    if why := missing():
        pytest.skip(why)
    with running_cluster() as master:
        yield master
