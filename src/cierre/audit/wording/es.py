"""The sentences of an audit in Spanish."""

from typing import Final

RELATIONS: Final = {
    "sum": "{parts} son las partes de {whole}.",
    "remainder": "De {whole} se quitan {parts} y quedan {stated}.",
    "rollforward": "Lo que había, más lo que entró, menos lo que salió, da lo que queda: {stated}.",
    "cumulative": "El acumulado de {stated} reúne {parts}.",
    "share": "{parts} de {whole} es el {stated}.",
    "shares-sum": "{all} son todas las partes de un todo y suman {whole}.",
    "average": "{stated} sale de repartir {first} entre {second}.",
    "change": "Pasar de {second} a {first} es un cambio del {stated}.",
    "beyond-all": "Nada baja más del 100 %; el texto dice {stated}.",
    "difference": "Entre {first} y {second} hay una diferencia de {stated}.",
    "points": "Entre {first} y {second} hay {stated} de diferencia.",
    "streak": "Según el texto, van {stated} periodos seguidos al mismo lado de {whole}; las "
    "cifras son {parts}.",
    "title-month": "El título dice {stated} y el texto empieza por {computed}.",
    "impossible-day": "El texto pone la fecha {stated}, pero ese mes tiene {computed} días.",
    "weekday": "El {parts} cae en {computed}; el texto dice {stated}.",
    "outside-period": "Lo que se cuenta de {computed} lleva la fecha {stated}.",
    "repeat": "La misma cifra aparece como {stated} y como {parts}.",
    "previous": "El informe anterior dice {parts}; este, {stated}.",
    "written": "El informe se escribió con {computed} en este lugar; ahora dice {stated}.",
}
WHYS: Final = {
    "truncated": "Truncado, no redondeado.",
    "last_digit": "La última cifra difiere en una unidad, por redondeo o para cuadrar el total.",
    "range": "Cabe en el redondeo de los datos.",
    "rounded": "La diferencia cabe en el redondeo de los sumandos.",
    "approximate": "El texto lo da como aproximado.",
    "other": "Lo más probable es que esté mal {stated}, que tendría que ser {right}.",
    "late_event": "Solo sería cierto si el informe se cerró después del periodo.",
}
