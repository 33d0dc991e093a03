"""Reports made up at random: consistent as they are, or with one number changed.

A fact is a template in three languages and numbers that fit together. Planting an error changes
one of those numbers in the writing alone, by far more than any rounding explains.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from cierre.audit.finding import Language

Numbers = dict[str, Decimal]

NAMES: dict[Language, tuple[str, ...]] = {
    "es": ("limpieza", "ruido", "ascensores", "jardines", "accesos", "tuberías"),
    "en": ("cleaning", "noise", "lifts", "gardens", "doors", "pipes"),
    "zh": ("保洁", "噪音", "电梯", "绿化", "门禁", "管道"),
}
MONTHS: dict[Language, tuple[str, str]] = {
    "es": ("junio", "mayo"),
    "en": ("June", "May"),
    "zh": ("6月", "5月"),
}


@dataclass(frozen=True)
class Fact:
    """A template for each language, the numbers that fill it, and which of them can be wrong."""

    name: str
    texts: dict[Language, tuple[str, ...]]
    numbers: Callable[[Random], Numbers]
    plantable: tuple[str, ...]


@dataclass(frozen=True)
class Made:
    """A made-up report, with the number planted in it as written ("" when there is none)."""

    text: str
    language: Language
    planted: str
    fact: str


def made(seed: int, language: Language, *, wrong: bool) -> Made:
    """A report of one to three facts."""
    random = Random(seed)  # noqa: S311 - made-up numbers, not secrets
    facts = random.sample(FACTS, random.randint(1, 3))
    at = random.randrange(len(facts))
    paragraphs: list[str] = []
    planted, name = "", ""
    for number, fact in enumerate(facts):
        numbers = fact.numbers(random)
        if wrong and number == at:
            key = random.choice(fact.plantable)
            numbers[key] = _other(random, numbers[key], key)
            planted, name = written(numbers[key], language), fact.name
        names = random.sample(NAMES[language], 4)
        month, before = MONTHS[language]
        template = random.choice(fact.texts[language])
        values = {each: written(value, language) for each, value in numbers.items()}
        named = {f"name{place}": each for place, each in enumerate(names)}
        paragraphs.append(template.format(**values, **named, month=month, before=before))
    title = {"es": "Informe de {}", "en": "Report for {}", "zh": "{}工作小结"}[language]
    text = "\n".join([title.format(MONTHS[language][0]), *paragraphs])
    return Made(text, language, planted, name)


def _other(random: Random, value: Decimal, key: str) -> Decimal:
    """Another number, no rounding of the first: a third to a half more."""
    step = Decimal(1).scaleb(int(value.as_tuple().exponent))
    more = (value * Decimal(random.randint(33, 48)) / 100).quantize(step, ROUND_HALF_UP)
    return value + max(more, 7 * step)


def written(value: Decimal, language: Language) -> str:
    """A number with its thousands parted as the language does."""
    shown = f"{value:,f}"
    return shown.translate({ord(","): ".", ord("."): ","}) if language == "es" else shown


def percent(part: Decimal, whole: Decimal, places: str = "0.1") -> Decimal:
    """A share rounded half up."""
    return (part / whole * 100).quantize(Decimal(places), ROUND_HALF_UP)


def _whole(random: Random, low: int, high: int) -> Decimal:
    return Decimal(random.randint(low, high))


def _handled(random: Random) -> Numbers:
    whole = _whole(random, 200, 900)
    done = _whole(random, 120, int(whole) - 30)
    return {"whole": whole, "done": done, "left": whole - done}


def _split(random: Random) -> Numbers:
    parts = [_whole(random, 31, 400) for _ in range(4)]
    whole = sum(parts, Decimal(0))
    return {"whole": whole, **{f"p{at}": part for at, part in enumerate(parts)}}


def _shares(random: Random) -> Numbers:
    found = _split(random)
    return found | {f"s{at}": percent(found[f"p{at}"], found["whole"]) for at in range(4)}


def _change(random: Random) -> Numbers:
    old = _whole(random, 1100, 9000)
    new = old + _whole(random, 150, 1000)
    return {"old": old, "new": new, "by": percent(new - old, old)}


def _fall(random: Random) -> Numbers:
    found = _change(random)
    return {"old": found["new"], "new": found["old"], "less": found["new"] - found["old"]}


def _rolled(random: Random) -> Numbers:
    opening, received = _whole(random, 20, 90), _whole(random, 120, 400)
    done = _whole(random, 100, int(opening + received) - 5)
    return {"opening": opening, "in": received, "out": done, "left": opening + received - done}


def _target(random: Random) -> Numbers:
    target = _whole(random, 40, 90) * 1000
    reached = _whole(random, 20_000, int(target))
    return {"target": target, "reached": reached, "share": percent(reached, target)}


def _daily(random: Random) -> Numbers:
    used = _whole(random, 9000, 60_000)
    return {"used": used, "daily": (used / 30).quantize(Decimal("0.1"), ROUND_HALF_UP)}


def _rate(random: Random) -> Numbers:
    called = _whole(random, 2000, 9000)
    answered = _whole(random, 1500, int(called))
    return {"called": called, "answered": answered, "rate": percent(answered, called)}


def _table(random: Random) -> Numbers:
    cells = {f"c{row}{column}": _whole(random, 20, 300) for row in range(3) for column in range(2)}
    rows = {f"r{row}": cells[f"c{row}0"] + cells[f"c{row}1"] for row in range(3)}
    totals = {
        f"t{column}": sum((cells[f"c{row}{column}"] for row in range(3)), Decimal(0))
        for column in range(2)
    }
    return cells | rows | totals | {"all": totals["t0"] + totals["t1"]}


def _streak(random: Random) -> Numbers:
    target = _whole(random, 80, 90)
    return {
        "target": target,
        "earlier": target - _whole(random, 2, 9),
        "now": target - _whole(random, 2, 9),
    }


def _points(random: Random) -> Numbers:
    old = Decimal(random.randint(700, 900)) / 10
    by = Decimal(random.randint(11, 60)) / 10
    return {"old": old, "new": old + by, "by": by}


def _grid(head: str, total: str) -> str:
    rows = [f"{name} | {{c{row}0}} | {{c{row}1}} | {{r{row}}}" for row, name in enumerate("ABC")]
    return "\n".join([head, *rows, f"{total} | {{t0}} | {{t1}} | {{all}}"])


FACTS = (
    Fact(
        "handled",
        {
            "es": (
                "Recibimos {whole} avisos, resolvimos {done} y quedan {left} pendientes.",
                "De los {whole} avisos registrados se cerraron {done} y siguen abiertos {left}.",
            ),
            "en": (
                "We received {whole} requests, closed {done} and {left} are still pending.",
                "Staff logged {whole} tickets; {done} were resolved and {left} remain open.",
            ),
            "zh": (
                "共受理诉求{whole}件,已办结{done}件,剩余{left}件。",
                "收到报修{whole}件,处理完{done}件,待处理{left}件。",
            ),
        },
        _handled,
        ("whole", "left"),
    ),
    Fact(
        "split",
        {
            "es": (
                "Entraron {whole} reclamaciones: {name0} {p0}, {name1} {p1}, {name2} {p2} y "
                "otras {p3}.",
                "Se atendieron {whole} consultas. Por tipo: {p0} de {name0}, {p1} de {name1}, "
                "{p2} de "
                "{name2} y {p3} de otros asuntos.",
            ),
            "en": (
                "There were {whole} complaints: {name0} {p0}, {name1} {p1}, {name2} {p2} and "
                "other {p3}.",
                "The desk took {whole} calls. By topic: {p0} about {name0}, {p1} about {name1},"
                " {p2} "
                "about {name2} and {p3} about other matters.",
            ),
            "zh": (
                "本月接到投诉{whole}件,其中{name0}{p0}件,{name1}{p1}件,{name2}{p2}件,其他{p3}件。",
                "登记意见{whole}条。按类别看,{name0}{p0}条、{name1}{p1}条、{name2}{p2}条、其他{p3}条。",
            ),
        },
        _split,
        ("whole", "p0", "p1", "p2", "p3"),
    ),
    Fact(
        "shares",
        {
            "es": (
                "Se abrieron {whole} expedientes: {p0} de {name0} ({s0}%), {p1} de {name1} "
                "({s1}%), {p2} "
                "de {name2} ({s2}%) y {p3} de otros temas ({s3}%).",
            ),
            "en": (
                "We opened {whole} files: {p0} on {name0} ({s0}%), {p1} on {name1} ({s1}%), "
                "{p2} on "
                "{name2} ({s2}%) and {p3} on other themes ({s3}%).",
            ),
            "zh": (
                "受理工单{whole}件。其中,{name0}{p0}件,占{s0}%;{name1}{p1}件,占{s1}%;{name2}{p2}件,占{s2}%;"
                "其他{p3}件,占{s3}%。",
            ),
        },
        _shares,
        ("s0", "s1", "s2", "s3"),
    ),
    Fact(
        "change",
        {
            "es": (
                "Las llamadas fueron {new}, un {by}% más que las {old} de {before}.",
                "Las visitas pasaron de {old} a {new}, un aumento del {by}%.",
            ),
            "en": (
                "Calls came to {new}, {by}% more than the {old} of {before}.",
                "Visits rose from {old} to {new}, an increase of {by}%.",
            ),
            "zh": (
                "来电{new}通,比{before}的{old}通增长{by}%。",
                "访问量由{old}次增至{new}次,增长{by}%。",
            ),
        },
        _change,
        ("by",),
    ),
    Fact(
        "fall",
        {
            "es": ("El gasto bajó de {old} a {new} euros, es decir, {less} euros menos.",),
            "en": ("Spending fell from ${old} to ${new}, a drop of ${less}.",),
            "zh": ("支出由{old}元降至{new}元,减少{less}元。",),
        },
        _fall,
        ("less",),
    ),
    Fact(
        "rolled",
        {
            "es": (
                "Empezamos con {opening} casos, recibimos {in}, cerramos {out} y quedan {left}.",
            ),
            "en": (
                "We started with {opening} cases, received {in}, closed {out} and {left} remain.",
            ),
            "zh": ("上月结转{opening}件,本月新增{in}件,办结{out}件,月末在办{left}件。",),
        },
        _rolled,
        ("opening", "in", "out", "left"),
    ),
    Fact(
        "target",
        {
            "es": ("Se cobraron {reached} € frente a un objetivo de {target} €, el {share}%.",),
            "en": ("We collected £{reached} against a target of £{target} ({share}%).",),
            "zh": ("本月目标{target}元,实收{reached}元,完成{share}%。",),
        },
        _target,
        ("share",),
    ),
    Fact(
        "daily",
        {
            "es": ("El edificio gastó {used} kWh en {month}, {daily} por día.",),
            "en": ("The building used {used} kWh in {month}, {daily} a day.",),
            "zh": ("{month}用电{used}度,日均{daily}度。",),
        },
        _daily,
        ("daily",),
    ),
    Fact(
        "rate",
        {
            "es": ("De {called} llamadas se contestaron {answered}, es decir, el {rate}%.",),
            "en": ("Of {called} calls {answered} were answered ({rate}%).",),
            "zh": ("全月来电{called}通,接听{answered}通,接听率{rate}%。",),
        },
        _rate,
        ("rate",),
    ),
    Fact(
        "table",
        {
            "es": (_grid("Torre | Recibidas | Resueltas | Total", "Total"),),
            "en": (_grid("Tower | First half | Second half | Total", "Total"),),
            "zh": (_grid("楼栋 | 上半月 | 下半月 | 合计", "合计"),),
        },
        _table,
        ("c00", "c11", "r1", "t0", "t1", "all"),
    ),
    Fact(
        "points",
        {
            "es": ("La satisfacción subió del {old}% al {new}%, {by} puntos más.",),
            "en": ("Satisfaction was {new}%, up {by} points from {old}% in {before}.",),
            "zh": ("满意度{new}%,较{before}的{old}%提高{by}个百分点。",),
        },
        _points,
        ("by",),
    ),
)
