"""The parts that numbers play, by the words next to them.

A part is told by stems of verbs and nouns that any office uses, never by whole phrases. What each
stands for, in Spanish, English and Chinese:

- opening: what was there before (``venían 23``, ``began with 31``, ``上月结转18件``)
- received: what came in (``recibimos 64``, ``logged 118``, ``新增205件``)
- done: what went out (``resolvimos 71``, ``closed 126``, ``办结209件``)
- left: what remains of them (``quedan 16``, ``carry 23 into``, ``剩余14件``)
- target, plan: what should be (``meta de 225``, ``against a target``, ``目标42万元``)
- cumulative: of the year so far (``llevamos``, ``year to date``, ``累计``)
- total: said to be one (``15 en total``, ``in all``, ``共计``)
- other: closes a list (``otras 26``, ``504 on other matters``, ``其他54宗``)
- rest: what is left over (``el resto, 215``, ``the remaining 41``, ``其余8件``)
"""

from __future__ import annotations

import re
from typing import Final, Literal

from cierre.audit.finding import Language

Part = Literal[
    "opening", "received", "done", "left", "target", "cumulative", "total", "other", "rest",
    "difference", "lost", "per_day", "average",
]  # fmt: skip

_WORDS: Final[dict[Part, dict[Language, str]]] = {
    "opening": {
        "es": r"empez\w+|part(?:imos|ió|ieron)\b"
        r"|inici\w+|comenz\w+|arranc\w+|ven[ií](?:an?|amos)\b|arrastr\w+|saldo (?:inicial"
        r"|anter"
        r"ior)|traíamos|teníamos|\bal? 1[.º°]* de \w+ (?:había|constaban|teníamos)"
        r"|heredam\w+|del mes (?:anterior|pasado)|pendientes? de \w+ anterior",
        "en": r"\bbegan\b|\bstarted\b|\bopening\b|carried over from|brought forward|inherited"
        r"|at the start|opened (?:the )?(?:\w+ )?with|left over from|carried in\b"
        r"|open on the first|\b(?:outstanding|open|pending) (?:on 1\b|at the start)",
        "zh": r"[月年](?:末|底)(?:遗留|结余)|结转(?!下|至)|結轉(?!下|至)|期初|上期"
        r"|上月(?:末|底)?(?:结|剩|遗|未|在|留|转)"
        r"|月初|年初|承接?上",
    },
    "received": {
        "es": r"recib\w+|entr(?:aron|ó|adas)\b|registr\w+|ingres(?:amos|aron|ó)|nuev[oa]s|anot\w+"
        r"|tramit\w+|atendi\w+|atendim\w+|se abri\w+|abri(?:mos|eron|ó)|capt\w+|present\w+|llegaron"
        r"|radic\w+|interpus\w+"
        r"|hubo|gestion\w+|se sum(?:aron|ó)|añadi\w+|dieron de alta|llegó|pasaron por",
        "en": r"receiv\w+|\btook\b|\blogged\b|\bnew\b|register\w+|came in|\bopened\b|\bhandled\b"
        r"|\bgot\b|\bhad\b|\braised\b|\blodged\b|\bfiled\b|reported|\barriv\w+|\bcame\b|\badded\b|incoming|submitted|\bdispatched",
        "zh": r"新增|呼入|拨入|入库|入庫|"
        r"转来|受理|登记|登記|收到|接到|承接|接收|新收|来电|來電|受案|接报"
        r"|处理.*(?:申诉|申訴)|应到|发放|发出|派单|派发|转办|交办|下派|流转|接听|接待"
        r"|处理了|产生|派出|送达|收(?=\d|[^缴费])",
    },
    "done": {
        "es": r"resolv\w+|resuelt\w+|resolvi\w+|cerr(?:amos|aron|ó|ad\w+)|solucion\w+|atendid\w+"
        r"|atendi(?:mos|eron|ó)|contestam\w+|conclu\w+|finaliz\w+|archiv\w+|contest\w+|gestionad\w+|despach\w+|complet\w+",
        "en": r"\bclosed\b|\bresolved\b|\bhandled\b|\bsolved\b|\banswered\b|\bcompleted\b|\bsettled"
        r"\b|\bfixed\b|\bdealt with\b|\bfinished\b|\bcleared\b",
        "zh": r"(?<!未)(?<!待)(?:办结|辦結|已处理|已處理|办完|解决|處理完|处理完|已办|完成|接听"
        r"|出库|出庫|接通|接起|已回复|结案|办理完毕|已解决)",
    },
    "left": {
        "es": r"qued(?:an?|aban?|aron|ó|amos)\b|\bdej(?:a|an|ando)\b|pas(?:an?\b|aron a|amos a)"
        r"|pendient\w+"
        r"|restan?\b|sin resolver"
        r"|en curso|abiert[oa]s|por resolver|en trámite|en proceso|faltan?\b|siguen",
        "en": r"\bremain(?:s|ed|ing)?\b|\bleft\b|\bleav(?:es|ing)\b|\bpending\b|\boutstanding\b"
        r"|\bcarr(?:y|ied)\b(?! over from)(?=.{0,30}\b(?:into|over|forward|on)\b)"
        r"|still open|\bunresolved\b|\bunsolved\b|\bclosing\b|\bin progress\b|still waiting",
        "zh": r"剩余|剩餘|剩下|月末|期末|在办|在辦|尚有|未处理|未處理|待处理|待處理|未办结|未辦結"
        r"|待办|结存|未解决|"
        r"结转下|结转至|转入\S{1,3}月|处理中|办理中|正在",
    },
    "target": {
        "es": r"objetiv\w+|\bmetas?\b|previst\w+|presupuest\w+|\bplan\b|planead\w+|program\w+"
        r"|facturad\w+",
        "en": r"\btargets?\b|\bgoals?\b|\bplan(?:ned)?\b|\bbudget\w*|\bbilled\b|\bdue\b|expected",
        "zh": r"目标|目標|计划|計劃|任务|应收|應收|预算|指标|应到",
    },
    "cumulative": {
        "es": r"acumulad\w+|llev(?:amos|ábamos|an)\b|en lo que va|hasta la fecha|desde enero"
        r"|de enero a|en el año",
        "en": r"cumulative|year[- ]to[- ]date|so far|to date|since january|for the year"
        r"|january to|running total",
        "zh": r"累计|累計|至今|截至|\d\s?[至到-]\s?\d+月|两个月|年内",
    },
    "total": {
        "es": r"en total\b|total de|\btotal\b|suman|en conjunto|sumaron|totaliz\w+",
        "en": r"\bin total\b|\btotal\b|\bin all\b|altogether|\boverall\b|combined",
        "zh": r"(?<!公)共(?!同|享|用)|合计|合計|总计|總計|总共|总数|總數|总量",
    },
    "other": {
        "es": r"\botr[oa]s?\b|\bvarios\b|\bdemás\b|\bresto\b|miscel\w+",
        "en": r"\bothers?\b|\brest\b|miscellaneous|everything else|anything else|\belsewhere\b",
        "zh": r"其他|其它|其餘|其余|别的|另外|余下",
    },
    "rest": {
        "es": r"\b(?:el|los|las) (?:otr[oa]s?|demás)\b|\bresto\b|restant\w+|\b(?:el|la) otr[oa]\b",
        "en": r"\bthe (?:other|remaining|rest|remainder|balance)\b|\bremaining\b|\bthe rest\b",
        "zh": r"其余|其餘|剩余|剩餘|余下|剩下|尚有|还有|另有",
    },
    "difference": {
        "es": r"diferencia|consum\w+|gast\w+|usam\w+",
        "en": r"difference|\bused\b|\buse\b|consum\w+|usage",
        "zh": r"差额|差|用水|用电|用量|消耗|耗",
    },
    "lost": {
        "es": r"abandon\w+|perdi\w+|no atendid\w+|sin respuesta|sin contestar|ausent\w+|faltaron",
        "en": r"\blost\b|abandon\w+|\bmissed\b|unanswered|\babsent\b|went unanswered",
        "zh": r"放弃|未接|呼损|流失|请假|缺席|未到|缺勤|漏接",
    },
    "per_day": {
        "es": r"(?:por|al) día\b|diari[oa]s?\b|cada día|a diario",
        "en": r"\ba day\b(?!['’]s)|\bper day\b|\bdaily\b|\beach day\b|\bevery day\b",
        "zh": r"日均|每日|每天|天均",
    },
    "average": {
        "es": r"promedi\w+|\bmedia\b|de media|cada un[oa]\b",
        "en": r"\baverag\w+|\bmean\b|\beach\b(?! \w+ed\b)|\bper (?!cent|thousand)\w+|\bapiece\b",
        "zh": r"平均|人均|户均|均|每(?!千|万)",
    },
}

_CUES: Final[dict[str, dict[Language, str]]] = {
    # these may be only some: no sum is claimed
    "partial": {
        "es": r"entre otr[oa]s|entre l[oa]s \w+ (?:más|que)|principal\w*|destac\w+|sobre todo"
        r"|en especial|por ejemplo|como\b(?= \w+ \()|más (?:frecuent|señalad|repetid|común|habitual"
        r")\w*|mayor\w* (?:parte|número|volumen)|primer[oa]s? (?:lugar|puesto)"
        r"|fundamentalmente|etc\b",
        "en": r"among\b|mainly|chiefly|mostly|\bmain\b|\btop\b|\bsuch as\b|includ\w+|notably"
        r"|for example|for instance|\bmost (?:common|frequent|often)|leading|largest|biggest"
        r"|particularly|especially|\betc\b|at least",
        "zh": r"等(?=[\d,，。；;、)）]|方面|问题|問題|情况|类|領域|领域|事项|原因|单位|部门|渠道"
        r"|几|多个|$)|主要|较多|較多|前[一二三四五六七八九十\d几]|靠前|集中|较为|突出"
        r"|包括但|例如|比如|居前|排名|其中较|多为",
    },
    # the whole is taken apart
    "apart": {
        "es": r"por (?:tip|categor|clas|motiv|caus|asunt|canal|vía|rubro|zona|turno|área|tem|origen"
        r"|edific|torre|servici|estado|concept|proced)\w*|desglos\w+|divid\w+|repart\w+|distribu\w+"
        r"|clasific\w+\b(?! en\b)|se compon\w+|corresponden|según",
        "en": r"\bby (?:type|category|kind|class|cause|reason|topic|subject|channel|source|area"
        r"|zone"
        r"|shift|line|theme|team|building|service|status|region|origin|nature)\w*|split|divid\w+"
        r"|broken down|break(?:s|ing)? down|breakdown|made up of|consist\w+|comprised|namely"
        r"|either|respectively",
        "zh": r"按\S{1,8}?(?:看|分|划分|统计|分类)|分(?:类|類|行业|渠道|性质|业务|别|項"
        r"|项)\S{0,3}|归类|歸類|从\S{1,6}看"
        r"|分为|分別|分别|包括|构成|类别|來看|归为",
    },
    # some of the whole just said
    "of_which": {
        "es": r"de (?:ell[oa]s|l[oa]s (?:que|cuales)|es[oa]s|est[oa]s|l[oa]s \w+s\b)"
        r"|de l[oa]s cuales"
        r"|entre ell[oa]s|incluid[oa]s",
        "en": r"of (?:which|these|those|them|whom)|out of (?:which|these|those)|including",
        "zh": r"其中|里面|当中|當中|中,|件里|件中",
    },
    "rest_unstated": {
        "es": r"\bresto\b|\bdemás\b|l[oa]s otr[oa]s\b",
        "en": r"\bthe (?:rest|remainder|others)\b",
        "zh": r"其余|其餘|余下",
    },
    "earlier": {
        "es": r"anterior\w*|iniciad\w+ antes|arrastr\w+|de meses|atras\w+|históric\w+|acumulad\w+",
        "en": r"earlier|previous|backlog|brought|carried over|older|prior|accumulated",
        "zh": r"上月|往月|此前|以前|历史|积压|结转|累计|上年",
    },
}

_COMPILED: Final[dict[Language, tuple[tuple[Part, re.Pattern[str]], ...]]] = {
    language: tuple(
        (part, re.compile(words[language], re.IGNORECASE)) for part, words in _WORDS.items()
    )
    for language in ("es", "en", "zh")
}
_CUE_PATTERNS: Final = {
    (cue, language): re.compile(words, re.IGNORECASE)
    for cue, by_language in _CUES.items()
    for language, words in by_language.items()
}

Cue = Literal["partial", "apart", "of_which", "rest_unstated", "earlier"]


def parts_played(words: str, language: Language) -> frozenset[Part]:
    """The parts that the words next to a number give it."""
    return frozenset(part for part, pattern in _COMPILED[language] if pattern.search(words))


def cue(name: Cue, words: str, language: Language) -> bool:
    """Whether the words hold a cue."""
    return _CUE_PATTERNS[name, language].search(words) is not None
