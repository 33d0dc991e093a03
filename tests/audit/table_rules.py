"""Examples of the rules over tables and lists: kind, text with a gap, what fits, what does not."""

from __future__ import annotations

MONTHS = """# Agosto

| Motivo | Julio | Agosto | Variación |
|---|---|---|---|
| Luz | 40 | 52 | +12 |
| Agua | 60 | 45 | -15 |
| Gas | 20 | 27 | {} |
"""
GROWTH = """# 5月报修

| 班组 | 4月 | 5月 | 环比 |
|---|---|---|---|
| 城东 | 84 | 96 | +14.3% |
| 城西 | 110 | 99 | -10.0% |
| 沙河 | 45 | 54 | {} |
"""
POINTS = """# August

| Team | July | August | Change |
|---|---|---|---|
| North | 81.0% | 84.5% | 3.5 pts |
| South | 90.0% | 88.0% | -2.0 pts |
| West | 70.0% | 76.0% | {} pts |
"""
BALANCE = """# Agosto

| Equipo | Pendientes de julio | Recibidas | Resueltas | Pendientes |
|---|---|---|---|---|
| Norte | 10 | 40 | 38 | 12 |
| Sur | 5 | 30 | 31 | {} |
"""
CUMULATIVE = """# May

| Month | Complaints | Cumulative |
|---|---|---|
| January | 120 | 120 |
| February | 130 | 250 |
| March | 110 | {} |
| April | 140 | 500 |
"""
CHANNELS = """# Agosto

| Canal | Casos |
|---|---|
| Teléfono | 120 |
| Correo | 80 |
| Oficina | 40 |

{}"""
QUEUES = """# August

| Queue | Calls |
|---|---|
| Billing | 120 |
| Repairs | 80 |
| Moves | 40 |

{}"""
DISTRICTS = """# 8月投诉

| 片区 | 件数 |
|---|---|
| 城东 | 120 |
| 城西 | 80 |
| 城南 | 40 |

{}"""
WEEKS = """# Agosto

| Semana | Llamadas |
|---|---|
| Primera | 100 |
| Segunda | 140 |
| Tercera | 120 |
| Cuarta | 160 |

Recibimos en promedio {} llamadas por semana.
"""
LICENCES = """# Febrero

| Trámite | Enero | Febrero |
|---|---|---|
| Licencias | 220 | {} |
| Permisos | 80 | 95 |

Las licencias aumentaron con relación al mes anterior.
"""
STARS = """# 8月评价

| 评价 | 份数 |
|---|---|
| 非常满意(5分) | 60 |
| 满意(4分) | 30 |
| 一般(3分) | 6 |
| 不满意(2分) | 3 |
| 很不满意(1分) | 1 |

平均得分{}分。
"""
VISITORS = """# Noviembre

| Mes | Visitantes |
|---|---|
| Agosto | 4.910 |
| Septiembre | 4.350 |
| Octubre | 4.620 |
| Noviembre | 4.975 |

Con este resultado el museo completa {} meses seguidos de crecimiento.
"""
ARRIVALS = """# 8月月报

| 月份 | 报修(件) | 平均到场(分钟) |
|---|---|---|
| 4月 | 90 | 30 |
| 5月 | 86 | 31 |
| 6月 | 92 | 29 |
| 7月 | 104 | 27 |
| 8月 | 97 | 24 |

平均到场时间已连续{}个月缩短。
"""
SHIFTS = """# 12月

- 早班 15人,94.2%
- 中班 18人,92.8%
- 晚班 12人,95.1%

{}"""
ITEMS = """# Marzo de 2025

1. Al 1 de marzo había 1,312 reportes abiertos.
2. Ingresaron 2,845 reportes nuevos.
3. Las cuadrillas cerraron 2,967, es decir, 122 más de los que entraron.
4. Al 31 de marzo quedaron abiertos {} reportes.
"""
ORDERS = """# December 2024

| | November | December |
|---|---|---|
| Orders | 26,000 | 31,200 |
| Tickets | 2,990 | 3,432 |

Tickets went up by 442, or {}.
"""
MET_ZH = """# 7月指标

| 指标 | 本月 | 目标 | 结果 |
|---|---|---|---|
| 合格率 | 99.8% | ≥99.5% | 达标 |
| 产销差率 | 12.5% | ≤12.0% | 未达标 |
| 及时率 | {} | ≥98.0% | 达标 |
"""
MET_ES = """# Agosto

| Indicador | Meta | Real | ¿Cumple? |
|---|---|---|---|
| Primera respuesta | máximo 12 h | 10 h | Sí |
| Cierre | máximo 72 h | {} h | Sí |
| Encuestas | mínimo 40 | 38 | No |
"""
MET_EN = """# August

| Measure | Target | August | Met? |
|---|---|---|---|
| Calls abandoned | under 4% | {} | Yes |
| First contact | at least 85% | 81% | No |
| Emails answered | at least 95% | 96.4% | Yes |
"""

TABLE_RULES: tuple[tuple[str, str, str, str], ...] = (
    ("change", MONTHS, "+7", "+9"),
    ("change", GROWTH, "+20.0%", "+12.0%"),
    ("points", POINTS, "6.0", "4.0"),
    ("rollforward", BALANCE, "4", "6"),
    ("cumulative", CUMULATIVE, "360", "370"),
    ("ranking", CHANNELS, "El canal más usado fue Teléfono.", "El canal más usado fue Correo."),
    ("ranking", QUEUES, "Billing was the busiest.", "Repairs was the busiest."),
    ("ranking", DISTRICTS, "城东最多。", "城西最多。"),
    ("ranking", DISTRICTS, "城南最少。", "城西最少。"),
    ("share", CHANNELS, "Correo representa el 33,3 %.", "Correo representa el 38,3 %."),
    ("share", QUEUES, "Repairs accounted for 33.3%.", "Repairs accounted for 38.3%."),
    ("share", DISTRICTS, "城西占33.3%。", "城西占38.3%。"),
    ("average", WEEKS, "130", "150"),
    ("trend", LICENCES, "265", "205"),
    ("average", STARS, "4.45", "4.54"),
    ("trend", VISITORS, "dos", "tres"),
    ("trend", ARRIVALS, "三", "四"),
    ("ranking", SHIFTS, "满意度最高的是晚班。", "满意度最高的是早班。"),
    ("ranking", QUEUES, "Moves came third.", "Repairs came third."),
    ("ranking", CHANNELS, "El canal más usado fue Teléfono, seguido del correo.",
     "El canal más usado fue Teléfono, seguido de oficina."),
    (
        "share",
        QUEUES,
        "We took 240 calls. One in three calls concerned repairs.",
        "We took 240 calls. One in two calls concerned repairs.",
    ),
    (
        "change",
        QUEUES,
        "There were three times as many billing calls as moves.",
        "There were five times as many billing calls as moves.",
    ),
    ("rollforward", ITEMS, "1,190", "1,290"),
    ("change", ORDERS, "14.8%", "17.8%"),
    ("target", MET_ZH, "98.2%", "97.2%"),
    ("target", MET_ES, "70", "80"),
    ("target", MET_EN, "3.2%", "4.2%"),
)  # fmt: skip

TABLE_COUNTER_EXAMPLES = (
    # against a month that the table does not give
    "# Agosto\n\n| Motivo | Agosto | Variación |\n|---|---|---|\n| Luz | 52 | +12 |\n| Agua | 45 "
    "| -15 |\n",
    # the second, and one of several
    CHANNELS.format("El segundo canal más usado fue Correo."),
    QUEUES.format("Repairs was one of the busiest."),
    DISTRICTS.format("除城东外,城西最多。"),
    # of a column that the table does not have
    CHANNELS.format("Correo fue el canal con el mayor aumento."),
    # a share of what the table does not add up to
    QUEUES.format("We took 900 calls. One in nine calls concerned repairs."),
    # of what the table does not measure
    DISTRICTS.format("按结案率看,城南最高。"),
    # yes and no without a target
    "# August\n\n| Site | Calls | Open on Sundays? |\n|---|---|---|\n| Leeds | 40 | Yes |\n"
    "| York | 30 | No |\n",
    # a share of what the text counts and the table does not
    QUEUES.format("Repairs accounted for 20% of the 400 calls of all offices."),
)
