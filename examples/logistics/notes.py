"""What the people of the office wrote for their monthly reports."""

from __future__ import annotations

import polars as pl

from examples.sheets import Note, notes_sheet

NOTES: tuple[Note, ...] = (
    (
        "beatriz",
        "2026-06",
        "plan",
        "Acordar con Ebro Rail Cargas que avisen de cada cambio de horario antes de cargar.",
    ),
    (
        "hector",
        "2026-07",
        "logro",
        "Todos los clientes de la ruta Norte reciben ya la hora prevista de entrega el día antes.",
    ),
    (
        "joaquin",
        "2026-07",
        "carencia",
        "En los días de calor retrasamos la revisión de algún transbordo hasta que hubo sombra "
        "en la terminal, y se nos pasó el plazo.",
    ),
    (
        "nuria",
        "2026-07",
        "lección",
        "Si el tren sale tarde conviene avisar al cliente antes de que pregunte: la llamada dura "
        "la mitad.",
    ),
    (
        "adriana",
        "2026-07",
        "plan",
        "Cubrir la ruta Norte y la ruta Madrid en las vacaciones de Héctor sin dejar el registro "
        "telefónico.",
        {
            "outcome": "Hecho en parte: las rutas sí; el registro telefónico faltó los días que "
            "estuve enferma"
        },
    ),
    (
        "silvia",
        "2026-07",
        "plan",
        "Revisar los embalajes antes de cada carga del tren, también en las semanas flojas.",
        {"outcome": "Hecho"},
    ),
    (
        "beatriz",
        "2026-07",
        "agradecimiento",
        "Gracias a Héctor por ocuparse de la ruta Barcelona mientras Nuria estuvo fuera.",
    ),
    (
        "nuria",
        "2026-08",
        "logro",
        "Las fotos de los bultos mojados se hicieron en el muelle, antes de firmar el albarán, y "
        "Ebro Rail Cargas no ha podido discutir ninguno.",
    ),
    (
        "adriana",
        "2026-08",
        "logro",
        "Con la carretera cortada por el incendio, los clientes de la ruta Madrid supieron la "
        "nueva hora antes de llamar.",
    ),
    (
        "silvia",
        "2026-08",
        "logro",
        "Los pasillos de cajas del almacén PLAZA quedaron reordenados por cliente y ya no hay "
        "que mover dos veces la misma partida.",
    ),
    (
        "joaquin",
        "2026-08",
        "carencia",
        "Vimos agua en el suelo de un vagón y lo cargamos igualmente porque el tren salía; debí "
        "parar la carga y llamar.",
        {
            "measure": "Parar la carga y llamar siempre que haya agua o lona rota",
            "owner": "joaquin",
            "by": "2026-09-04",
        },
    ),
    (
        "adriana",
        "2026-08",
        "carencia",
        "Los días que estuve enferma nadie llevó el registro telefónico: no había dejado dicho "
        "quién lo hacía en mi lugar.",
        {
            "about": "Registros y tareas sin hacer",
            "measure": "Nombrar un suplente en el cuadrante",
            "owner": "adriana",
            "by": "2026-09-11",
        },
    ),
    (
        "hector",
        "2026-08",
        "carencia",
        "Las fichas de cliente de mis rutas no se revisaron en las dos semanas que estuve de "
        "vacaciones, y no he terminado el procedimiento de los transbordos.",
        {
            "about": "Trabajos",
            "measure": "Dejar un suplente para las fichas y acabar el procedimiento",
            "owner": "hector",
            "by": "2026-09-18",
        },
    ),
    (
        "nuria",
        "2026-08",
        "lección",
        "Un daño hallado el viernes por la tarde se comunica el viernes por la tarde, aunque el "
        "transportista no conteste hasta el lunes.",
    ),
    (
        "silvia",
        "2026-08",
        "lección",
        "El suelo del vagón se mira siempre antes de meter la primera paleta, no después.",
    ),
    (
        "beatriz",
        "2026-08",
        "plan",
        "Cerrar con Ebro Rail Cargas quién revisa las lonas y quién paga los bultos mojados, y "
        "llevar los expedientes al perito en la primera semana.",
        {"by": "2026-09-07"},
    ),
    (
        "hector",
        "2026-08",
        "plan",
        "Terminar el procedimiento de los transbordos y enseñárselo a quien haga la guardia.",
        {"by": "2026-09-18"},
    ),
    (
        "joaquin",
        "2026-08",
        "plan",
        "Recontar el almacén Malpica entero y buscar en PLAZA lo que no apareció al recontar.",
    ),
    (
        "adriana",
        "2026-08",
        "plan",
        "Acordar un suplente para el registro telefónico y apuntarlo en el cuadrante.",
    ),
    (
        "hector",
        "2026-08",
        "carencia",
        "Un daño de agosto lo comuniqué dos días y medio tarde: las fotos estaban en el móvil de "
        "otra persona.",
        {
            "about": "Tiempo hasta comunicar un daño (mediana)",
            "measure": "Subir las fotos al expediente desde el muelle",
            "owner": "hector",
            "by": "2026-09-04",
        },
    ),
    (
        "nuria",
        "2026-08",
        "ayuda",
        "Que Ebro Rail Cargas nombre a una persona que reciba los avisos de daños el fin de "
        "semana.",
    ),
    (
        "hector",
        "2026-08",
        "agradecimiento",
        "Gracias a Adriana por llevar mis rutas en la quincena del incendio.",
    ),
    (
        "beatriz",
        "2026-08",
        "agradecimiento",
        "Gracias a Silvia por quedarse sola en los dos almacenes la semana en que faltó Joaquín.",
    ),
)


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    return notes_sheet(NOTES)
