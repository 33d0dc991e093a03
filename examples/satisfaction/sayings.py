"""What the customers say in a visit: remarks, and what they ask to be seen to."""

from __future__ import annotations

REMARKS: dict[str, tuple[str, ...]] = {
    "bill": ("Entiende la factura y no tiene dudas", "Le gustó el resumen de la primera página"),
    "supply": ("No ha vuelto a tener cortes", "La brigada llegó antes de lo que esperaba"),
    "attention": ("Se siente bien tratado por teléfono", "Agradece que fuéramos a su casa"),
    "price": ("Conforme con la tarifa nocturna", "Prefiere una cuota fija todo el año"),
    "procedures": ("Hizo el cambio de titular sin ayuda", "Usa el área de cliente cada mes"),
}
RAISED: dict[str, tuple[str, ...]] = {
    "bill": (
        "Tres facturas seguidas con lectura estimada",
        "Le cobran dos veces el alquiler del contador",
        "Pide que la factura llegue también a su hija",
        "La potencia facturada no es la que contrató",
    ),
    "supply": (
        "Microcortes cada tarde que apagan la máquina de oxígeno",
        "El transformador de la calle zumba y saltan los plomos",
        "Poste inclinado junto a la tapia del patio",
        "La bombilla del rellano baja de intensidad por la noche",
    ),
    "attention": (
        "Le prometieron una llamada que no llegó",
        "Tuvo que explicar lo mismo a tres personas",
        "Pide que le hablen despacio, oye con dificultad",
    ),
    "price": (
        "No sabía que la oferta terminaba al año",
        "Quiere comparar con la tarifa regulada",
        "Cree que puede pedir el bono social y no sabe cómo",
    ),
    "procedures": (
        "El cambio de cuenta bancaria no se ha aplicado",
        "No consigue la clave del área de cliente",
        "Falta el boletín eléctrico para el alta definitiva",
    ),
}
