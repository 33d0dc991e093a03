"""What people ask the desk: kinds of cases, their categories and their words."""

from __future__ import annotations

from examples.agent.staff import CLIENTS, SHOPS

KIND_SHARES = {
    CLIENTS: {"enquiry": 45, "complaint": 26, "request": 17, "incident": 12},
    SHOPS: {"enquiry": 50, "complaint": 7, "request": 25, "incident": 18},
}
"""Of each kind in a hundred, for what customers write and for what the shops ask."""

SUBJECTS: dict[str, tuple[tuple[int, str, str], ...]] = {
    "enquiry": (
        (9, "tariffs", "Qué tarifa le conviene según su consumo"),
        (6, "tariffs", "Diferencia entre la tarifa contratada y la de campaña"),
        (7, "billing", "Por qué la factura sube este mes"),
        (4, "billing", "Prorrateo de la primera factura"),
        (6, "portability", "Documentos para traer el número de otra compañía"),
        (5, "sim", "Cómo activar la tarjeta SIM virtual"),
        (5, "devices", "Qué cubre la garantía del teléfono"),
        (3, "coverage", "Cobertura en una segunda residencia"),
    ),
    "complaint": (
        (9, "billing", "Cobro de un servicio dado de baja"),
        (6, "billing", "Penalización que no se le explicó"),
        (5, "devices", "Segunda reparación del mismo teléfono"),
        (4, "portability", "La portabilidad pasó de la fecha prometida"),
        (3, "tariffs", "La oferta firmada no es la que se aplica"),
    ),
    "request": (
        (7, "sim", "Duplicado de tarjeta SIM"),
        (6, "billing", "Cambio de cuenta de cobro"),
        (5, "portability", "Adelantar la fecha de la portabilidad"),
        (4, "tariffs", "Cambio de titular de la línea"),
        (3, "devices", "Teléfono de sustitución mientras dura la reparación"),
    ),
    "incident": (
        (8, "coverage", "Línea sin servicio desde la mañana"),
        (5, "sim", "La tarjeta nueva no registra en la red"),
        (5, "portability", "Portabilidad detenida por un dato distinto"),
        (4, "devices", "El terminal de venta no lee el código del teléfono"),
    ),
}
"""Weight, category and title of what each kind of case is about."""

OF_THE_NEW_TARIFF: tuple[tuple[int, str, str, str], ...] = (
    (10, "enquiry", "tariffs", "Tarifa Familiar: qué líneas se pueden agrupar"),
    (7, "enquiry", "billing", "Tarifa Familiar: cómo se reparte la factura"),
    (7, "complaint", "billing", "Tarifa Familiar: el descuento no sale en la factura"),
    (3, "request", "tariffs", "Tarifa Familiar: incluir otra línea de la casa"),
)
NOT_YET_DECIDED = "Tarifa Familiar: el descuento no sale en la factura"
"""What only the billing department could put right: it went up, and took long."""

OPTIONS: dict[str, dict[str, object]] = {
    NOT_YET_DECIDED: {
        "options": "abonar ya el descuento o esperar a que lo corrija facturación",
        "cost": 18.5,
    },
    "Duplicado de tarjeta SIM": {
        "options": "darlo sin cargo por la avería o cobrarlo",
        "cost": 9.9,
    },
}
"""What may be decided of a case that went up, and what that costs."""

OF_THE_DOUBLE_BILLING = ("complaint", "billing", "Recibo de febrero cobrado dos veces")

HOURS = {"enquiry": 2.0, "complaint": 17.0, "request": 8.0, "incident": 18.0}
"""Median office hours from the first response to the end."""

DAYS_PROMISED = {"enquiry": 2, "complaint": 8, "request": 4, "incident": 8}

WAITS = {"enquiry": 0.02, "complaint": 0.12, "request": 0.14, "incident": 0.3}
ESCALATES = {"enquiry": 0.03, "complaint": 0.2, "request": 0.05, "incident": 0.15}
"""How likely it is to wait for others, and to be passed to the head of the desk."""

WAITS_FOR = {
    "tariffs": "customer",
    "billing": "customer",
    "portability": "operator",
    "sim": "operator",
    "devices": "maker",
    "coverage": "operator",
}
ENDS_WITH = {
    "enquiry": ("explained",),
    "complaint": ("refunded", "refunded", "explained", "corrected"),
    "request": ("done",),
    "incident": ("corrected",),
}
FAULTS = {
    "complaint": (("ours", 7), ("customer", 25), ("third_party", 43), ("nobody", 25)),
    "incident": (("ours", 3), ("customer", 12), ("third_party", 65), ("nobody", 20)),
}
"""Whose fault complaints and incidents turn out to be, in a hundred."""

NEAR_MISSES: tuple[tuple[str, str, str], ...] = (
    ("2025-10-14", "lucia", "Casi se envía una factura al correo de otro cliente"),
    ("2025-12-11", "toni", "Portabilidad con un número mal copiado, vista a tiempo"),
    ("2026-01-20", "ines", "Baja de línea que era de otro titular, detenida"),
    ("2026-03-04", "marcos", "Abono calculado dos veces, corregido antes de emitirlo"),
    ("2026-04-23", "samir", "Duplicado de SIM sin comprobar la identidad, anulado"),
    ("2026-06-09", "raquel", "Tienda avisada con la tarifa del mes anterior"),
    ("2026-07-15", "marcos", "Cambio de titular sin la firma del anterior, detenido"),
    ("2026-08-06", "samir", "Alta en la Tarifa Familiar con una línea ajena, detenida"),
    ("2026-08-19", "lucia", "Descuento aplicado al contrato vecino, corregido antes de cobrar"),
)
