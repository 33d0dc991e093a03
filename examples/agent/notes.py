"""What the people of the desk wrote for their reports of July and August 2026."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from examples.sheets import notes_sheet

Written = tuple[str, str, str] | tuple[str, str, str, Mapping[str, str]]
"""Who wrote it, what kind of note it is, the text, and its further cells."""

FEBRUARY: tuple[Written, ...] = (
    (
        "amparo",
        "lección",
        "Los recibos cobrados dos veces se supieron por los clientes. Facturación nos avisará de "
        "cada remesa que repita y la mesa tendrá la respuesta escrita antes de abrir.",
    ),
)

MARCH: tuple[Written, ...] = (
    (
        "amparo",
        "plan",
        "Desde abril, cada agente revisa al empezar la mañana sus problemas abiertos y anota en "
        "qué está cada uno.",
    ),
)

JULY: tuple[Written, ...] = (
    (
        "amparo",
        "logro",
        "El mostrador de Torrent resuelve ya los cambios de titular sin llamar a la mesa.",
    ),
    (
        "ines",
        "logro",
        "Ordené las respuestas sobre portabilidades y las tiendas las tienen en su carpeta.",
    ),
    (
        "ines",
        "carencia",
        "Innovación: sigo copiando a mano los datos del contrato en cada respuesta. Toni me "
        "enseñará su plantilla la primera semana de septiembre.",
    ),
    (
        "ines",
        "plan",
        "Dejar hechas antes de mis vacaciones las respuestas de la Tarifa Familiar.",
        {"outcome": "Hecho"},
    ),
    (
        "marcos",
        "carencia",
        "Paciencia: corté a un cliente que llamaba por tercera vez. He pedido que Lucía escuche "
        "conmigo mis llamadas de los jueves hasta finales de septiembre.",
    ),
    (
        "marcos",
        "lección",
        "Antes de tramitar un cambio de titular hay que ver las dos firmas, aunque el cliente "
        "tenga prisa.",
    ),
    (
        "marcos",
        "plan",
        "No cerrar ningún día sin haber anotado en qué está cada problema mío.",
        {"outcome": "Hecho en parte: un día de muchas entradas se me pasó"},
    ),
    (
        "lucia",
        "logro",
        "A la vuelta de vacaciones llamé a todos los clientes que habían quedado esperando al "
        "fabricante y ninguno tuvo que preguntar otra vez.",
    ),
    (
        "lucia",
        "plan",
        "Estudiar la Tarifa Familiar con los contratos reales que nos den.",
        {"outcome": "Hecho"},
    ),
    (
        "toni",
        "logro",
        "Preparé una plantilla que rellena sola los datos de la tienda y del contrato.",
    ),
    (
        "toni",
        "carencia",
        "Experiencia: no domino las averías de fibra y las paso a otra persona. Haré con Raquel "
        "las que entren en agosto y septiembre.",
    ),
    (
        "toni",
        "plan",
        "Explicar la plantilla al resto de la mesa.",
        {"outcome": "Pasa al mes siguiente: de momento solo la he explicado a Samir"},
    ),
    (
        "raquel",
        "logro",
        "La guía sobre el cambio de titular está escrita y en la carpeta de las tiendas.",
    ),
    (
        "raquel",
        "lección",
        "Cuando la operadora no contesta conviene decirle al cliente qué día volveremos a "
        "llamarlo, no que estamos esperando.",
    ),
    (
        "raquel",
        "plan",
        "Repasar con Samir las altas de líneas agrupadas antes del lanzamiento.",
        {"outcome": "No hecho: cuando se adelantó el lanzamiento yo estaba de vacaciones"},
    ),
    (
        "samir",
        "logro",
        "Llevo solo las consultas de las tiendas de Sagunt y Gandia.",
    ),
    (
        "samir",
        "carencia",
        "Experiencia: tardo en encontrar las condiciones antiguas. Estoy haciendo un índice por "
        "años que quiero tener a mediados de septiembre.",
    ),
    (
        "samir",
        "plan",
        "Estudiar la Tarifa Familiar y presentarme al examen.",
        {"outcome": "Hecho en parte: me presenté y suspendí"},
    ),
    (
        "amparo",
        "agradecimiento",
        "Gracias a Lucía y a Toni por dejar sus asuntos anotados antes de irse de vacaciones.",
    ),
)

AUGUST: tuple[Written, ...] = (
    (
        "amparo",
        "logro",
        "Toda la mesa hizo el estudio de la Tarifa Familiar antes de terminar el mes.",
    ),
    (
        "amparo",
        "carencia",
        "Planificación: aprobé las vacaciones sin mirar la fecha del lanzamiento y todas las "
        "semanas de agosto faltó alguien.",
        {
            "about": "Primera respuesta (mediana)",
            "measure": "Tener el calendario de lanzamientos a la vista al pedir vacaciones",
            "owner": "Amparo Ferrer Bosch",
            "by": "2026-09-15",
        },
    ),
    (
        "amparo",
        "lección",
        "Las tiendas vendieron la tarifa nueva antes de que facturación tuviera el descuento "
        "cargado. El próximo lanzamiento no se anuncia hasta ver una factura de prueba.",
    ),
    (
        "marcos",
        "carencia",
        "Calidad: en una llamada expliqué el abono sin comprobar antes el contrato.",
        {
            "about": "Puntuación media en calidad",
            "measure": "Repasar con Lucía la escucha de esa llamada",
            "owner": "marcos",
            "by": "2026-09-18",
        },
    ),
    (
        "marcos",
        "carencia",
        "Con media mesa de vacaciones me entró todo a la vez y tardé en la primera respuesta.",
        {
            "about": "Primera respuesta (mediana)",
            "measure": "Avisar a Amparo en cuanto haya diez gestiones sin abrir",
            "owner": "marcos",
            "by": "2026-09-04",
        },
    ),
    (
        "marcos",
        "ayuda",
        "Que Lucía pueda escuchar conmigo las llamadas de los jueves hasta final de septiembre.",
    ),
    ("samir", "ayuda", "Una tarde con Inés, sin teléfono, antes de repetir el examen."),
    ("toni", "ayuda", "Que las averías de fibra de Russafa me lleguen a mí, con Raquel al lado."),
    (
        "amparo",
        "plan",
        "Acordar con facturación una persona de contacto para cada lanzamiento.",
    ),
    (
        "amparo",
        "plan",
        "Tener escritas las respuestas de «Fibra con móvil» una semana antes de que salga.",
        {"by": "2026-09-07"},
    ),
    (
        "amparo",
        "agradecimiento",
        "Gracias a Marcos y a Inés, que cubrieron las tardes de quienes no pudieron venir.",
    ),
    (
        "ines",
        "logro",
        "Escribí la respuesta modelo sobre el reparto de la factura familiar, que ahora usan "
        "también las tiendas.",
    ),
    (
        "ines",
        "carencia",
        "Innovación: contesto cada duda de la tarifa nueva desde cero.",
        {
            "about": "Primera respuesta (mediana)",
            "measure": "Cargar las respuestas frecuentes en la plantilla de Toni",
            "owner": "Inés Carbonell Ruiz",
            "by": "2026-09-18",
        },
    ),
    (
        "ines",
        "lección",
        "Una factura se entiende mejor con un ejemplo de la propia casa del cliente que con la "
        "tabla de precios.",
    ),
    ("ines", "plan", "Pasar a la plantilla las respuestas sobre facturas."),
    (
        "marcos",
        "logro",
        "Las llamadas que escuché con Lucía me han servido: en las difíciles ya dejo hablar "
        "primero.",
    ),
    (
        "marcos",
        "carencia",
        "Constancia: los días de más entradas dejo la revisión de problemas para el final y alguno "
        "no la hago.",
        {
            "about": "Trabajos",
            "measure": "Ponerla a primera hora, antes del correo; Amparo lo mira los viernes",
            "owner": "Marcos Peiró Alba",
            "by": "2026-09-11",
        },
    ),
    (
        "marcos",
        "lección",
        "Prometer una fecha de abono sin preguntar a facturación convierte una queja en dos.",
        {"about": "Gestiones resueltas en plazo"},
    ),
    (
        "marcos",
        "plan",
        "Hacer la revisión de problemas antes de abrir el correo.",
        {"by": "2026-09-01"},
    ),
    (
        "lucia",
        "logro",
        "Vi a tiempo un descuento aplicado al contrato de otro cliente y propuse la comprobación "
        "que ahora hacemos todos.",
    ),
    (
        "lucia",
        "carencia",
        "Paciencia: con las tiendas que preguntan lo mismo respondo seca.",
        {
            "measure": "Leernos las respuestas Raquel y yo los lunes de septiembre",
            "owner": "Lucía Benavent Soto",
            "by": "2026-09-30",
        },
    ),
    (
        "lucia",
        "plan",
        "Escribir la guía de las facturas del primer mes, que quedó aplazada.",
        {"by": "2026-09-20"},
    ),
    (
        "toni",
        "logro",
        "La plantilla de respuestas funciona para las tiendas y la he explicado a Samir.",
    ),
    (
        "toni",
        "carencia",
        "Experiencia: aún no resuelvo solo las averías de fibra.",
        {
            "measure": "Seguir con Raquel y atender una sin ayuda",
            "owner": "Toni Esteve Marín",
            "by": "2026-09-25",
        },
    ),
    ("toni", "plan", "Escribir la guía sobre portabilidades detenidas."),
    (
        "toni",
        "agradecimiento",
        "Gracias a Inés, que revisó conmigo todas las respuestas de la plantilla.",
    ),
    (
        "raquel",
        "logro",
        "Dejé los problemas de mis tiendas anotados antes de irme y a la vuelta ninguno se había "
        "perdido.",
    ),
    (
        "raquel",
        "carencia",
        "Innovación: llevo mis recordatorios en papel y nadie más los ve.",
        {"measure": "Pasarlos a la ficha de cada caso", "owner": "raquel", "by": "2026-09-11"},
    ),
    (
        "raquel",
        "plan",
        "Visitar las tiendas que más preguntan por la Tarifa Familiar.",
    ),
    ("raquel", "plan", "Preparar con Toni una sesión sobre averías de fibra."),
    (
        "samir",
        "logro",
        "Paré un alta en la Tarifa Familiar que incluía una línea de otra persona.",
    ),
    (
        "samir",
        "carencia",
        "Experiencia: suspendí el examen de la Tarifa Familiar porque no había leído las "
        "excepciones.",
        {
            "about": "Formación",
            "measure": "Estudiarlas con Inés y repetir el examen",
            "owner": "samir",
            "by": "2026-09-30",
        },
    ),
    ("samir", "lección", "Antes de agrupar líneas hay que pedir el documento de cada titular."),
    (
        "samir",
        "plan",
        "Aprobar la repetición del examen de la Tarifa Familiar.",
        {"by": "2026-09-30"},
    ),
    ("samir", "plan", "Terminar el índice de condiciones antiguas."),
)

WRITTEN = {"2026-02": FEBRUARY, "2026-03": MARCH, "2026-07": JULY, "2026-08": AUGUST}


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    rows = [(person, month, *cells) for month, notes in WRITTEN.items() for person, *cells in notes]
    return notes_sheet(rows)
