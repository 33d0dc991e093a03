"""How a queue behaves with so many agents, and how many a service level needs.

Calls come at random at a steady rate, times are exponential, agents are alike. Erlang C supposes
that nobody hangs up; Erlang A that callers do, with exponential patience. Times are in seconds.

Sources: A. K. Erlang (1917) and L. Kleinrock, «Queueing Systems» volume 1, section 3.5, for
Erlang C; C. Palm (1957) and O. Garnett, A. Mandelbaum, M. Reiman, «Designing a Call Center with
Impatient Customers», Manufacturing & Service Operations Management 4 (2002), for Erlang A.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from math import exp, expm1

NEGLIGIBLE = 1e-14
"""Share of all states at which the sum over longer queues stops."""


@dataclass(frozen=True)
class Queue:
    """What comes in and how long it takes.

    ``calls`` are those offered in ``interval`` seconds, ``handling`` the mean time an agent is
    busy with one, ``patience`` the mean time after which a caller hangs up: None supposes that
    all wait (Erlang C). Raises ValueError for negative calls or times that are not positive.
    """

    calls: float
    handling: float
    interval: float = 1800
    patience: float | None = None

    def __post_init__(self) -> None:
        if self.calls < 0 or self.handling <= 0 or self.interval <= 0:
            raise ValueError("A queue has no negative calls, and times longer than nothing.")
        if self.patience is not None and self.patience <= 0:
            raise ValueError("Patience lasts longer than nothing.")

    @property
    def traffic(self) -> float:
        """Offered traffic in erlangs: agents that would be busy if nobody ever waited."""
        return self.calls * self.handling / self.interval


@dataclass(frozen=True)
class Behaviour:
    """What so many agents give.

    ``delayed`` is the share of callers who do not get an agent at once, ``service_level`` the
    share of all callers answered within the time asked for, ``abandoned`` the share who hang up.
    ``mean_wait`` is that of all callers, those who hang up among them; None when the queue grows
    without end. ``occupancy`` is the share of their time that agents are busy. ``virtual_level``
    and ``virtual_wait`` are what a caller would meet who never hangs up; some calculators call
    these the service level and the average speed of answer.
    """

    agents: int
    delayed: float
    service_level: float
    mean_wait: float | None
    abandoned: float
    occupancy: float
    virtual_level: float
    virtual_wait: float | None


def behaviour(queue: Queue, agents: int, within: float = 20) -> Behaviour:
    """What a queue with so many agents gives. Raises ValueError for fewer than one agent."""
    if agents < 1:
        raise ValueError("A queue needs an agent.")
    if queue.calls == 0:
        return Behaviour(agents, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    if queue.patience is None:
        return _patient(queue, agents, within)
    return _impatient(queue, queue.patience, agents, within)


def agents_needed(queue: Queue, wanted: float, within: float = 20) -> int:
    """The fewest agents with whom the wanted share of callers is answered in time.

    0 for a queue without calls. Raises ValueError for a share that is not between 0 and 1, 1
    itself left out: it can only be promised for a queue that is empty.
    """
    if not 0 <= wanted < 1:
        raise ValueError("The service level wanted is a share below 1.")
    if queue.calls == 0:
        return 0

    def enough(agents: int) -> bool:
        return behaviour(queue, agents, within).service_level >= wanted

    few, many = 0, max(1, int(queue.traffic) + 1)
    while not enough(many):
        few, many = many, 2 * many
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (few, middle) if enough(middle) else (middle, many)
    return many


def staffing(
    calls: Sequence[float],
    handling: float,
    wanted: float,
    within: float = 20,
    interval: float = 1800,
    patience: float | None = None,
) -> list[int]:
    """The fewest agents for each interval of a day, each taken by itself.

    A queue left over from one interval to the next is not in it.
    """
    return [
        agents_needed(Queue(each, handling, interval, patience), wanted, within) for each in calls
    ]


def erlang_b(traffic: float, agents: int) -> float:
    """The share of callers who find all agents busy where nobody can wait.

    Source: the recursion 1/B(n) = 1 + n / (A B(n − 1)), Kleinrock 3.7.
    """
    inverse = 1.0
    for busy in range(1, agents + 1):
        inverse = 1 + inverse * busy / traffic
    return 1 / inverse


def erlang_c(traffic: float, agents: int) -> float:
    """The share of callers who wait; 1 when there is more traffic than agents.

    Source: C = N B / (N − A (1 − B)), Kleinrock 3.5.
    """
    if traffic <= 0:
        return 0.0
    if traffic >= agents:
        return 1.0
    blocked = erlang_b(traffic, agents)
    return agents * blocked / (agents - traffic * (1 - blocked))


def _patient(queue: Queue, agents: int, within: float) -> Behaviour:
    delayed = erlang_c(queue.traffic, agents)
    spare = agents - queue.traffic
    if spare <= 0:
        return Behaviour(agents, 1.0, 0.0, None, 0.0, 1.0, 0.0, None)
    level = 1 - delayed * exp(-spare * within / queue.handling)
    wait = delayed * queue.handling / spare
    occupancy = queue.traffic / agents
    return Behaviour(agents, delayed, level, wait, 0.0, occupancy, level, wait)


def _impatient(queue: Queue, patience: float, agents: int, within: float) -> Behaviour:
    """Sums over how many wait when a caller comes.

    With k before them, the wait V until an agent is free is a sum of exponential times of rates
    N / handling + j / patience for j = 0 … k, so that exp(−V / patience) is Beta(c, k + 1)
    distributed with c = N patience / handling; a caller is answered when their own patience
    outlasts V.
    """
    ratio = agents * patience / queue.handling
    free = 1 / erlang_b(queue.traffic, agents) - 1
    limit, rest = exp(-within / patience), -expm1(-within / patience)
    total, waiting, lost, in_time, reached, wait, waited = free, 0.0, 0.0, free, free, 0.0, 0.0
    rows = zip(
        _states(queue, patience, agents),
        _at_least(limit, rest, ratio + 1),
        _at_least(limit, rest, ratio),
        strict=False,
    )
    for waiters, (weight, answered_early, early) in enumerate(rows):
        answered = ratio / (ratio + waiters + 1)
        wait += patience / (ratio + waiters)
        total += weight
        waiting += weight * waiters
        lost += weight * (1 - answered)
        in_time += weight * answered * answered_early
        reached += weight * early
        waited += weight * wait
    abandoned = lost / total
    return Behaviour(
        agents,
        delayed=(total - free) / total,
        service_level=min(1.0, in_time / total),
        mean_wait=waiting / total * queue.interval / queue.calls,
        abandoned=abandoned,
        occupancy=queue.traffic * (1 - abandoned) / agents,
        virtual_level=min(1.0, reached / total),
        virtual_wait=waited / total,
    )


def _states(queue: Queue, patience: float, agents: int) -> Iterator[float]:
    """How likely k callers wait, as a multiple of how likely all are busy and none waits."""
    arriving, leaving, losing = queue.calls / queue.interval, agents / queue.handling, 1 / patience
    weight, total = 1.0, 0.0
    for waiters in count():
        yield weight
        total += weight
        step = arriving / (leaving + (waiters + 1) * losing)
        weight *= step
        if step < 1 and weight < NEGLIGIBLE * total * (1 - step):
            return


def _at_least(limit: float, rest: float, first: float) -> Iterator[float]:
    """How likely a Beta(first, k + 1) number is at least ``limit``, for k = 0, 1, …

    ``rest`` is 1 − limit. Source: NIST Digital Library of Mathematical Functions, 8.17.21.
    """
    term = limit**first
    below = 0.0
    for others in count():
        below += term
        yield max(0.0, 1 - below)
        term *= rest * (first + others) / (others + 1)
