"""A standalone Spark cluster of the tests' own on the loopback: a master and two workers, each a
process, small, and gone when the tests are."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

import pytest

WORKERS = 2
_PATIENCE = 300
_CLASSES = "org.apache.spark.deploy"
_SMALL = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
_DEFAULTS = f"""\
spark.executor.memory 512m
spark.driver.memory 512m
spark.executor.extraJavaOptions {_SMALL}
spark.driver.extraJavaOptions {_SMALL}
spark.sql.shuffle.partitions 2
"""
_LOGGING = """\
rootLogger.level = error
rootLogger.appenderRef.stderr.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.target = SYSTEM_ERR
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %m%n
"""


def missing() -> str:
    """Why no cluster can be started; empty when one can."""
    if find_spec("pyspark") is None:
        return "PySpark is not installed"
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        return "Java is not installed"
    return ""


@contextmanager
def running_cluster() -> Iterator[str]:
    """The address of the master of a cluster that runs until the end of the block.

    What this process starts on it meanwhile keeps to the loopback, and to little memory.
    """
    with ExitStack() as ending:
        folder = Path(ending.enter_context(TemporaryDirectory(prefix="cierre-spark-")))
        (folder / "spark-defaults.conf").write_text(_DEFAULTS, encoding="utf-8")
        (folder / "log4j2.properties").write_text(_LOGGING, encoding="utf-8")
        environment = ending.enter_context(pytest.MonkeyPatch.context())
        environment.setenv("SPARK_CONF_DIR", str(folder))
        environment.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        environment.setenv("PYSPARK_PYTHON", sys.executable)
        environment.setenv("SPARK_DAEMON_MEMORY", "256m")
        environment.setenv("SPARK_DAEMON_JAVA_OPTS", _SMALL)
        port, page = _free_port(), _free_port()
        master = f"spark://127.0.0.1:{port}"
        at = ("--host", "127.0.0.1", "--webui-port")
        ending.enter_context(_running("master.Master", *at, str(page), "--port", str(port)))
        _await_workers(page, 0)
        room = ("--cores", "1", "--memory", "512m")
        for number in range(WORKERS):
            work = ("--work-dir", str(folder / f"worker{number}"))
            ending.enter_context(_running("worker.Worker", *at, "0", *room, *work, master))
        _await_workers(page, WORKERS)
        ending.callback(_stop_session)
        yield master


@contextmanager
def _running(name: str, *arguments: str) -> Iterator[None]:
    """A process of the cluster, which ends with the block, and with this process whatever ends
    it."""
    import pyspark

    program = Path(pyspark.__file__).parent / "bin" / "spark-class"
    bound = ("setpriv", "--pdeathsig", "TERM") if shutil.which("setpriv") else ()
    process = subprocess.Popen(
        [*bound, str(program), f"{_CLASSES}.{name}", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _await_workers(page: int, count: int) -> None:
    """Wait until so many workers have come to the master."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            if _alive(page) >= count:
                return
        except OSError:
            pass
        time.sleep(0.2)
    raise TimeoutError(f"{count} workers did not come in {_PATIENCE} s")


def _alive(page: int) -> int:
    """How many workers the master tells of on its page."""
    with urlopen(f"http://127.0.0.1:{page}/json/", timeout=5) as answer:
        return int(json.load(answer)["aliveworkers"])


def _stop_session() -> None:
    from pyspark.sql import SparkSession

    running = SparkSession.getActiveSession()
    if running is not None:
        running.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
