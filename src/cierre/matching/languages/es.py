"""Spanish."""

from __future__ import annotations

from cierre.matching.languages.words import Words

_SILENT = """
a abril además agosto al algo ante antes aquí así aun aunque ayer año aún bien cada casi cifra
cifras como con concreto conjunto contra cual cuando cuanto cuarto de del desde diciembre donde
durante e el ella ellas ellos en enero entre era es esa ese eso esta estamos este esto está
están febrero fin final frente fue fueron ha había hace han hasta hay he hemos hoy hubo julio
junio la las le les lo los marzo mayo me menos mes mi mientras mis mucho muy más nada ni no nos
noviembre nuestra nuestras nuestro nuestros número o octubre os otra otras otro otros para pero
poco por porque primer primero que quien qué respecto se sea segundo según semestre septiembre
ser si sido sin sobre solo son su sus sólo también tan tanto tenemos tengo tercer tiene tienen
toda todas todo todos total tras trimestral trimestre tuvimos tuvo u un una unas uno unos y ya
yo
"""

WORDS = Words(
    silent=frozenset(_SILENT.split()),
    joins=r"\b(?:y|e|pero|mientras|aunque)\b",
    before=r"\b(?:mes|trimestre|per[ií]odo) (?:anterior|pasado|previo)\b",
    year_ago=r"\baño (?:anterior|pasado|previo)\b|\bhace un año\b|\binteranual\b|\bun año antes\b",
    to_date=r"\b(?:en|durante) (?:el|este|lo que (?:va|llevamos) de) año\b|\bacumulad\w*"
    r"|\bdesde enero\b|\blleva(?:mos)? en el año\b",
    then=r"\bal (?:empezar|comienzo|inicio|principio)\b|\binicial(?:es)?\b|\bde antes\b",
    more=r"\bmás\b|\bsub\w+|\baument\w+|\bcrec\w+|\bincrement\w+|\bsuperior\b|\bmejor\w*",
    less=r"\bmenos\b|\bbaj\w+|\bdescen\w+|\bdisminu\w+|\bca(?:e|yó|ída|yeron|ído)\b|\breduc\w+"
    r"|\binferior\b|\bempeor\w*",
    than=r"\bque en\b|\bque el\b|\bque hace\b|\brespecto\b|\bfrente al? mes\b|\bcomparad\w+"
    r"|\bsobre el mes\b|\bvariación\b|\bdiferencia\b",
    target=r"\bobjetivos?\b|\bmeta\b|\bmáximo\b|\bmínimo\b|\blímite\b|\bcompromiso\b",
    vague=r"\b(?:por|de|a) cada\b|\bcada$",
    durations=(
        (r"días?|d", 86_400),
        (r"horas?|hrs?|h", 3600),
        (r"minutos?|mins?|m", 60),
        (r"segundos?|segs?|s", 1),
    ),
)
