"""All the words that an audit of a Spanish report goes by."""

import re
from decimal import Decimal
from typing import Final

from cierre.audit.languages import Words, words
from cierre.audit.languages.around import Around
from cierre.audit.languages.spelling import MILLION, Spelling, numbered, same

_STEMS: Final = {"dos": 2, "tres": 3, "cuatro": 4, "seis": 6, "sete": 7, "ocho": 8, "nove": 9}

_SPELLING: Final = Spelling(
    spaced=True,
    decimal="",
    values=numbered(
        "cero un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
        "quince dieciséis diecisiete dieciocho diecinueve veinte veintiún|veintiuna|veintiuno "
        "veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
        "veintinueve"
    )
    | numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    | {"cien": 100, "ciento": 100, "quinientos": 500, "quinientas": 500}
    | {f"{stem}cient{o}s": 100 * value for stem, value in _STEMS.items() for o in "oa"},
    multipliers={"mil": 1000, "docena": 12, "docenas": 12, "decena": 10, "decenas": 10},
    gaps={10: (" y ",), 100: (" ",), 1000: (" ",)},
    opening=frozenset({"mil"}),
    weak=frozenset({"un", "una", "uno"}),
    scales={
        "mil millones": 1000 * MILLION, "millones": MILLION, "millón": MILLION,
        "mil": Decimal(1000), "décimas": Decimal("0.1"), "décima": Decimal("0.1"),
        "centésimas": Decimal("0.01"),
    },
    rests={
        Decimal(1000): r"\s(?P<ones>\d{1,3})(?![\d.,]*\d)(?!\s?%)",
        MILLION: r"\s(?P<thousands>\d{1,3})\smil(?:\s(?P<ones>\d{1,3}(?:\.\d{1,2})?))?"
        r"(?![\d.,]*\d)",
    },
    percent=("por ciento", "por cien", "porciento"),
    points=("puntos porcentuales", "punto porcentual", "puntos", "punto"),
    permille=("por mil",),
    units=same({
        "euro|euros|de euros": "€", "dólares|de dólares": "$", "pesos|de pesos": "pesos",
        "soles": "soles", "yuan|yuanes": "元", "metros cúbicos": "m³", "litro|litros": "l",
        "kilómetros": "km", "kilo|kilos": "kg", "tonelada|toneladas": "t", "metros": "m",
        "segundo|segundos": "s", "minuto|minutos": "min", "hora|horas": "h",
        "días hábiles|días laborables": "wd", "día|días": "d", "semana|semanas": "w",
        "mes|meses": "mo", "año|años": "y", "veces": "times",
    }),
    where={"veces": r"(?= (?:l[oa]s?|más|el)\b)"},
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
        "septiembre|setiembre", "octubre", "noviembre", "diciembre",
    ),
    short_months=(
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep|sept", "oct", "nov", "dic",
    ),
    first="primero",
    dates=(
        r"(?<![\d.,])(?P<d>\d{1,2}|primero)(?:\s?[.]?[º°])?\s(?:de\s)?(?P<m>{month})\b"
        r"(?:,?\s(?:de\s|del\s)?(?P<y>{year}))?"
        r"|(?<![\d.,])(?P<rd>\d{1,2})(?:\s(?:al|a|y)\s|,\s)"
        r"(?=(?:\d{1,2}(?:,|\sy)\s)*\d{1,2}\s(?:de\s)?{month}\b)"
        r"|\b(?P<em>{short})\.?\s(?:de\s)?(?P<ey>{year})"
        r"|\b(?P<am>{month})\b(?:\s(?:de\s|del\s(?:año\s)?)?(?P<ay>{year})(?![^\S\n][a-z]+s\b))?"
    ),
)  # fmt: skip

_AROUND: Final = Around(
    before={
        "about": "unos, unas, alrededor de, cerca de, aproximadamente, aprox., aprox, en torno a,"
        "en torno al, casi, más o menos, ronda, rondan, rondó, rondaron",
        "over": "más de, superior a, superó",
        "under": "menos de, inferior a",
        "article": "el, la, los, las, un, una",
        "named": "torre, bloque, planta, piso, fase, nivel, línea, linea, ruta, portal, turno,"
        "artículo, sección, tabla, cuadro, gráfico, zona, sala, distrito, edificio, capítulo,"
        "página, anexo, etapa, local, no., nº, n.º, núm., número, #, versión, punto, paso, plaza,"
        "semana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, a día, al día,"
        "el día, por cada, de cada, menor de, menores de, mayor de, mayores de,"
        "ley, decreto, real decreto, resolución, acuerdo, orden, circular, expediente, oficio,"
        "c.p., cp, código postal, top, primeros, primeras, covid, iso",
        "hours": "a las, a la",
        "years": "en, de, del, desde, hasta, año, ejercicio, curso, para, frente a, entre, sobre,"
        "durante, respecto a, al, el, con, contra",
        "opens_year": "en, durante, desde, hasta",
    },
    to=frozenset({"a", "al"}),
    years_between=frozenset({"a", "al", "y", "frente a", "sobre", "contra"}),
    roughly=re.compile(r"\s(?:aproximadamente|aprox\b)"),
    names=re.compile(
        r"[.]?[ºª°]|(?:er|r[oa]|d[oa]|t[oa]|v[oa]|m[oa]|n[oa])\b|\sde edad\b"
        r"|\s(?:primer[oa]s|principales|últim[oa]s)\b"
    ),
    counted=re.compile(r"\s(?:de\s)?(?!las\b|los\b|es\b|sus\b|nos\b|más\b)[a-zà-ÿ]+s\b"),
)

WORDS: Final[Words] = words(
    spelling=_SPELLING,
    around=_AROUND,
    common="de la el en y los las del que un una se por con al lo su para es son fue fueron más "
    "como pero sus ya este esta entre cuando sin sobre mes año enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre hay ha han",
    script="[áéíóúñ¿¡]",
    partial=r"entre (?:otr|l[oa]s|ell)|principal|destac|sobre todo|por ejemplo|más (?:frecuent"
    r"|señalad|repetid|común|habitual|numeros)|sobresal|mayor|encabez|seguid|primer|fundamental"
    r"|\betc\b|al menos|sólo|solo",
    within=r"\bde (?:ell|es|est|l)[oa]s\b|\b(?:del|un) total\b",
    other=r"\b(?:otr[oa]s?|varios|demás|resto|restantes?)\b",
    rest=r"\bresto\b|restant|\b(?:el|la|los|las) (?:otr[oa]s?|demás)\b",
    total=r"\btotal|\bsuma|en conjunto",
    up=r"\b(?:aument|sub(?:e|ió|ieron|ida)|increment|crec|alza|ascen(?:so|di)|repunt|mejor"
    r"|más\b(?! de\b)|avanz)",
    down=r"\b(?:baj(?:a|ó|aron|an)\b|disminu|descen|reduc|redujo|reducid|ca(?:e|yó|yeron|ída)\b"
    r"|menos\b(?! de\b)|merm|retroce|recort)",
    change=r"\b(?:vari|interanual|respecto (?:a|de|al)|pas(?:ó|aron|a|an|ado) de)\b",
    compared=r"\b(?:que|frente a|respecto (?:a|de|al)|desde|de|contra|cuando|sobre|por l[oa]s)\b",
    per_day=r"(?:por|al|cada) día\b|diari",
    cumulative=r"acumulad|en lo que va|hasta la fecha|desde enero|de enero a",
    opening=r"\b(?:empez|comenz|inici|part(?:imos|ió)|ven[ií]a|arrastr|al (?:empezar|inicio)"
    r"|había)",
    left=r"\b(?:qued|rest[ao]|pendient|pasan?\b|sin resolver|al (?:cierre|final))",
    running=r"consecutiv|seguid[oa]s",
    above=r"por encima|super(?:a|ó|aron|ior)",
    below=r"por debajo|inferior|sin (?:llegar|alcanzar)",
    target=r"\bmetas?\b|objetiv|previst|presupuest",
    joins=r"\s(?=(?:y|e|pero|mientras)\s)",
    turns=r"\s(?:frente|de|del|a|que|respecto|sobre|contra)\b",
    abbreviations="no|sr|sra|dr|dra|núm|art|aprox|pág|p|ej|ene|abr|ago|dic|ref|tel|prom|máx|mín",
    share_heads="porcentaje",
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    weekday=r",?\s(?:día\s)?",
    past=r"\b(?:se )?(?:\w+(?:ó|aron|ieron)|fue(?:ron)?|hizo|hicieron|tuvo)\b",
    this_month=r"\b(?:de|en|durante) este mes\b|\bdel mes\b|\bde este periodo\b",
    future=r"\bpróxim\w+|\bprevist\w+|\bhasta el\b|\bantes del\b|\bplazo\b|\bpara el\b"
    r"|\b(?:será|serán|tendrá|habrá)\b",
    during=r"(?:en|durante|a lo largo de)\s(?:el mes de\s)?",
    before=r"(?:mes|informe) anterior|el mes pasado|un mes antes",
)
