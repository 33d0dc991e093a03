"""Training: courses attended and exams sat, with their marks.

The category ``onboarding`` is what a person finishes before going online; its due day is the day
on which the person does.
"""

from decimal import Decimal

from cierre.book import Balance, Book, Column, Field, Flow, Moves, Ratio, Score, Sheet, State, Step
from cierre.directory import Scale

_ONBOARDED = ("enrolled", "attended", "failed"), ("passed",)
_ONBOARDING = ("onboarding",)
_SAT = Moves(leaving=("enrolled", "attended"), reaching=("passed", "failed"))

BOOK = Book(
    id="training",
    states=(
        State("enrolled", ahead=True),
        State("attended", closed=True),
        State("passed", closed=True),
        State("failed", closed=True),
        State("absent", closed=True),
    ),
    allowed=(
        ("outside", "enrolled"),
        ("enrolled", "attended"),
        ("enrolled", "passed"),
        ("enrolled", "failed"),
        ("enrolled", "absent"),
        ("attended", "passed"),
        ("attended", "failed"),
        ("failed", "passed"),
    ),
    measures=(
        Flow("enrolled", Moves(leaving=("outside",))),
        Flow("attended", Moves(reaching=("attended",)), better="more"),
        Flow("examined", _SAT),
        Flow(
            "passed",
            Moves(leaving=("enrolled", "attended"), reaching=("passed",)),
            better="more",
        ),
        Flow(
            "failed",
            Moves(leaving=("enrolled", "attended"), reaching=("failed",)),
            better="less",
        ),
        Ratio("pass_rate", "passed", "examined"),
        Score("mark_mean", _SAT),
        Flow("absent", Moves(reaching=("absent",)), better="less"),
        Balance("pending", ("enrolled",)),
        Flow("onboarded", Moves(*_ONBOARDED, categories=_ONBOARDING), better="more"),
        Flow(
            "onboarded_in_time",
            Moves(*_ONBOARDED, on_time=True, categories=_ONBOARDING),
            better="more",
        ),
        Flow(
            "onboarded_late",
            Moves(*_ONBOARDED, on_time=False, categories=_ONBOARDING),
            better="less",
        ),
        Ratio("onboarded_share", "onboarded_in_time", "onboarded_in_time+onboarded_late"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("enrolled", "at:enrolled", "date", required=True),
            Column("person", "person", "choice", required=True),
            Column("unit", "unit", "choice"),
            Column("category", "category", "choice"),
            Column("course", "field:course", required=True),
            Column("due", "due", "date"),
            Column("attended", "at:attended", "date"),
            Column("passed", "at:passed", "date"),
            Column("failed", "at:failed", "date"),
            Column("absent", "at:absent", "date"),
            Column("mark", "value:passed,failed", "decimal"),
        ),
        steps=(
            Step("enrolled", "enrolled"),
            Step("attended", "attended"),
            Step("passed", "passed"),
            Step("failed", "failed"),
            Step("absent", "absent"),
        ),
        tells=(("course",),),
    ),
    fields=(Field("course", dimension=True),),
    scales=(Scale(Decimal(0), Decimal(100)),),
    headline=("attended", "examined", "passed"),
)
