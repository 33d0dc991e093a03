"""The words that an audit of a Spanish report goes by."""

from typing import Final

from cierre.audit.languages import Words, words

WORDS: Final[Words] = words(
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
