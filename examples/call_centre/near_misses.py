"""What nearly went wrong in the centre, written down so that it does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from examples.call_centre.staff import CARDS, PUBLIC
from examples.office_time import OfficeTime, months

MONTHLY = (2, 3, 1, 4, 2, 2, 3, 2, 1, 2, 2, 3)
LATEST_DAY = 24
PUBLIC_TITLES = (
    "Estuvo a punto de prometerse una devolución con la tarifa antigua",
    "Dos partes de avería para la misma cabina; se unieron antes de enviar al técnico",
    "El aviso de cabina sin línea iba al municipio vecino; se corrigió al repetir la dirección",
    "Se abrió la ficha de otro cliente con el mismo apellido; se cerró sin guardar nada",
)
CARD_TITLES = (
    "Casi se bloquea la tarjeta de otra persona; lo evitó repetir el número entero",
    "La recarga iba a anotarse dos veces; se vio al comprobar el saldo",
    "Se iba a dictar un código de seguridad a quien no era titular; lo paró la pregunta de control",
    "La reclamación se iba a cerrar sin adjuntar el recibo; lo avisó la lista de comprobación",
)
Row = dict[str, object]


def make_near_misses(rng: Random, clock: OfficeTime) -> Iterator[Row]:
    """A few each month, told to the team within two days."""
    for month, count in zip(months(), MONTHLY, strict=True):
        for day in sorted(rng.sample(range(LATEST_DAY), count)):
            yield _row(rng, clock, clock.moment(rng, month + timedelta(days=day)))


def _row(rng: Random, clock: OfficeTime, opened: datetime) -> Row:
    line = rng.choice(("public", "cards"))
    titles, agents = (PUBLIC_TITLES, PUBLIC[:4]) if line == "public" else (CARD_TITLES, CARDS)
    heard = clock.after(opened, rng.uniform(10, 120))
    return {
        "opened": opened,
        "kind": "near_miss",
        "category": "near_miss",
        "line": line,
        "title": rng.choice(titles),
        "person": rng.choice(agents),
        "first_response": heard,
        "resolved": clock.after(heard, rng.uniform(120, 1500)),
        "reason": "told",
    }
