"""The words that an audit of a Spanish report goes by."""

import re
from typing import Final

from cierre.audit.languages import Around, Words, cues, words

_AROUND: Final = Around(
    about=cues(
        "unos, unas, alrededor de, cerca de, aproximadamente, aprox., aprox, en torno a,"
        "en torno al, casi, más o menos, ronda, rondan, rondó, rondaron"
    ),
    over=cues("más de, superior a, superó"),
    under=cues("menos de, inferior a"),
    roughly=re.compile(r"\s(?:aproximadamente|aprox\b)"),
    articles=cues("el, la, los, las, un, una"),
    named=cues(
        "torre, bloque, planta, piso, fase, nivel, línea, linea, ruta, portal, turno, artículo,"
        "sección, tabla, cuadro, gráfico, zona, sala, distrito, edificio, capítulo, página, anexo,"
        "etapa, local, no., nº, n.º, núm., número, #, versión, punto, paso, plaza, semana,"
        "lunes, martes, miércoles, jueves, viernes, sábado, domingo, a día, al día, el día,"
        "por cada, de cada, menor de, menores de, mayor de, mayores de,"
        "ley, decreto, real decreto, resolución, acuerdo, orden, circular, expediente, oficio,"
        "c.p., cp, código postal, top, primeros, primeras, covid, iso"
    ),
    names=re.compile(
        r"[.]?[ºª°]|(?:er|r[oa]|d[oa]|t[oa]|v[oa]|m[oa]|n[oa])\b|\sde edad\b"
        r"|\s(?:primer[oa]s|principales|últim[oa]s)\b"
    ),
    address=re.compile(r"\b(?:calle|avenida|avda\.?|c/|paseo)\s(?:[\w.]+\s){1,3}$", re.IGNORECASE),
    dials=cues("teléfono, tel., tel, tfno., llame al"),
    called=frozenset({"112", "911", "091", "061", "016", "010", "012"}),
    calling=cues("el, al, del"),
    callers=re.compile(r"(?!)"),
    hours=cues("a las, a la"),
    between=cues("entre"),
    and_between="y",
    years=cues(
        "en, de, del, desde, hasta, año, ejercicio, curso, para, frente a, entre, sobre,"
        "durante, respecto a, el, con, contra"
    ),
    opens_year=cues("en, durante, desde, hasta"),
    counted=re.compile(r"\s(?:de\s)?(?!las\b|los\b|es\b|sus\b|nos\b|más\b)[a-zà-ÿ]+s\b"),
    one=re.compile(r"\s(?:pendient|resuelt|abiert|\w+ad[ao]\b|\w+id[ao]\b)"),
)

WORDS: Final[Words] = words(
    around=_AROUND,
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
    before=r"(?:mes|informe) anterior|el mes pasado|un mes antes",
)
