"""The ledger of a folder of Parquet files that an Apache Spark cluster reads.

``spark://master:7077/data/ledger`` names the cluster's master and the folder as its workers see it;
``spark://master:7077/s3a://bucket/ledger`` one of a store that Spark knows. The tables lie there as
those that ``places.parquet`` reads. What the cluster gives of its memory and cores is said where
Spark looks for it, in ``spark-defaults.conf``.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pyarrow as pa

from cierre.book import Book
from cierre.fault import Fault, Hindered
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.places.address import OnSpark, on_spark
from cierre.ledger.places.arrow import ArrowDatabase
from cierre.ledger.places.database import Keys, read
from cierre.ledger.places.questions import Words
from cierre.ledger.schema import CONTROLS, ITEMS, MOVES
from cierre.ledger.seals import SEAL

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_TABLES = {"moves": MOVES, "items": ITEMS, "controls": CONTROLS}
_PATIENCE = 10
"""Seconds after which a master that does not answer is away."""
_SETTINGS = {
    "spark.app.name": "Cierre",
    "spark.log.level": "ERROR",
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}
_WORDS = Words(
    days="CAST(unix_date({}) AS BIGINT)",
    hexadecimal="sha2({}, 256)",
    number="CAST(conv({}, 16, 10) AS BIGINT)",
    field="get_json_object(items.fields, '$.{}')",
)
_PARAMETER = re.compile(r"\$(\d+)")


def open_ledger(address: str, office: str, book: Book, span: Span, *, anew: bool = False) -> Ledger:
    """The ledger of an office's book at a ``spark://`` address; ``anew`` with all moves of its
    history.

    Raises Fault for an address that is none, and when PySpark, Java, the cluster or a table is
    not there.
    """
    session = session_at(address).newSession()
    for name in _TABLES:
        _table(session, _known(address).folder, name)

    def fetched(query: str, keys: Keys) -> pa.Table:
        told = {f"p{place}": key for place, key in enumerate(keys, 1)}
        return session.sql(_in_spark(query), told).toArrow()

    database = ArrowDatabase(fetched, _WORDS, kept=False)
    return _without_empty_seals(read(database, office, book, span, anew=anew))


def session_at(address: str) -> SparkSession:
    """The process's session with the cluster of a ``spark://`` address. Raises Fault."""
    found = _known(address)
    _check_installed(address)
    _check_reachable(found, address)
    return _session(found.master)


def _known(address: str) -> OnSpark:
    found = on_spark(address)
    if found is None:
        raise Fault("ledger-wrong", value=address)
    return found


def _without_empty_seals(ledger: Ledger) -> Ledger:
    """The ledger without the seals of items, where its files have none."""
    if ledger.items[SEAL].is_null().all():
        return replace(ledger, items=ledger.items.drop(SEAL))
    return ledger


def _check_installed(address: str) -> None:
    if find_spec("pyspark") is None:
        raise Fault("spark-not-installed", path=address)
    if "JAVA_HOME" not in os.environ and shutil.which("java") is None:
        raise Hindered("java-not-installed", path=address)


def _check_reachable(found: OnSpark, address: str) -> None:
    """Spark itself waits for a minute, and says what has happened in a hundred lines."""
    try:
        socket.create_connection((found.host, found.port), _PATIENCE).close()
    except OSError as problem:
        raise Hindered("database-away", path=address, detail=str(problem)) from problem


def _session(master: str) -> SparkSession:
    """The process's session with a cluster; one with another cluster, or that is over, is ended."""
    from pyspark.sql import SparkSession

    running = SparkSession.getActiveSession()
    if running is not None and not (running.sparkContext.master == master and _goes_on(running)):
        running.stop()
    builder = SparkSession.builder.master(master)
    for name, value in _SETTINGS.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def _goes_on(session: SparkSession) -> bool:
    from py4j.protocol import Py4JJavaError

    try:
        return session.sparkContext.defaultParallelism > 0
    except Py4JJavaError:
        return False


def _table(session: SparkSession, folder: str, name: str) -> None:
    """Give a table of the folder its name: a folder of files, or a single one."""
    from pyspark.errors import AnalysisException
    from pyspark.sql.pandas.types import from_arrow_schema

    reader = session.read.schema(from_arrow_schema(_TABLES[name]))
    for path in (f"{folder}/{name}.parquet", f"{folder}/{name}"):
        try:
            reader.parquet(path).createOrReplaceTempView(name)
        except AnalysisException as problem:
            if problem.getCondition() != "PATH_NOT_FOUND":
                raise
        else:
            return
    raise Fault("no-table", path=folder, value=name)


def _in_spark(query: str) -> str:
    """A query in Spark's words."""
    return _PARAMETER.sub(r":p\1", query).replace(" AS TEXT)", " AS STRING)")
