"""Reports in other words than any set's: each with the numbers that are wrong in it, if any."""

from __future__ import annotations

from typing import Final, NamedTuple


class Fresh(NamedTuple):
    """A report, the stated numbers that an audit must find wrong, and claims it must recognise.

    A claim is its kind and its stated number.
    """

    name: str
    text: str
    wrong: tuple[str, ...] = ()
    recognised: tuple[tuple[str, str], ...] = ()


REPORTS: Final = (
    Fresh(
        "es leaks and gates",
        "Informe de agosto. Administración de la comunidad El Robledal.\n"
        "En el mes se recibieron 63 reclamaciones, de las que se resolvieron 42. Goteras: 27 (12 "
        "resueltas y 15 elevadas para decisión); portones: 11 (8 reparados y 3 a la espera de "
        "repuesto); luces de pasillo: 11 (9 arregladas y 2 por revisar); otras: 15.\n",
        ("63",),
        (("sum", "27"), ("sum", "11")),
    ),
    Fresh(
        "es trade fair desk",
        "Resumen de octubre, mostrador de información de la Feria del Norte\n"
        "Durante octubre pasaron por el mostrador 8.412 visitantes, un 12,4% más que en septiembre, "
        "cuando fueron 7.484. De ellos, 5.630 eran locales y 2.782 venían de fuera.\n"
        "Abrimos 312 expedientes y cerramos 287, así que restan 25. La satisfacción media fue de "
        "4,37 puntos.\n",
        (),
        (("change", "12.4%"), ("sum", "8412"), ("remainder", "25")),
    ),
    Fresh(
        "es warehouse",
        "Cierre de noviembre del almacén de Getafe.\n"
        "Salieron 1.480 bultos: 920 por carretera, 410 por tren y 140 por avión. Llegaron a tiempo "
        "1.391, es decir, el 94,0%. Hubo 18 daños, 1,2 por cada cien bultos. El tiempo de carga "
        "subió de 41 a 38 minutos.\n",
        ("1480", "38"),
        (("share", "94%"),),
    ),
    Fresh(
        "es plain clean",
        "En marzo gestionamos 204 solicitudes. Por vía telefónica llegaron 118, por correo 52 y por "
        "la web 34. La mayoría, 118 de las 204, fueron llamadas. El 3 de marzo hubo un corte de luz "
        "que duró dos horas, y el 15 de abril se revisará la instalación.\n",
    ),
    Fresh(
        "es debt",
        "La morosidad bajó de 18.400 a 15.640 euros, un 15%. Se enviaron 46 avisos y respondieron 31 "
        "vecinos, el 67,4%. Quedan por cobrar 15.640 euros. En lo que va de año se han recaudado "
        "unos 310.000 euros, cerca del 62% del presupuesto de 500.000.\n",
        (),
        (("change", "15%"), ("share", "67.4%")),
    ),
    Fresh(
        "es wrong share and month",
        "Informe mensual de mayo\n"
        "En mayo entraron 240 avisos: 96 de fontanería (40%), 84 de electricidad (35%) y 60 de "
        "cerrajería (20%). La reunión se celebró el 31 de junio.\n",
        ("20%", "31 de junio"),
        (("sum", "240"), ("share", "40%")),
    ),
    Fresh(
        "en clinic",
        "Harbour Clinic helpdesk, monthly note for June\n"
        "We started June with 42 open queries, received 310 and closed 305, which leaves 47 open. "
        "Of the 310, 190 came by phone, 85 by email and 35 in person. The mean wait was 6.5 minutes, "
        "down from 8.1 in May.\n",
        (),
        (("rollforward", "47"), ("sum", "310")),
    ),
    Fresh(
        "en depot wrong rollforward",
        "Depot report, July. We began the month with 58 parcels on hold, another 412 arrived and 430 "
        "were resolved; 50 remain on hold at the end of the month.\n",
        ("50",),
    ),
    Fresh(
        "en school office",
        "In October the school office answered 1,248 letters, 23% more than the 1,015 of September. "
        "Parents wrote 702 (56%), staff 318 (25%) and suppliers 228 (18%). Complaints halved from 36 "
        "to 18. There were 9 working groups with 63 members, an average of 7 each.\n",
        (),
        (("change", "23%"), ("share", "56%"), ("average", "7")),
    ),
    Fresh(
        "en energy",
        "April energy report. The building used 24,600 kWh: lighting 9,150, heating 11,300 and "
        "lifts 4,150. That is 820 kWh a day. Compared with March, when 27,300 kWh were used, "
        "consumption fell by 2,700 kWh (9.9%).\n",
        (),
        (("sum", "24600"), ("average", "820"), ("change", "9.9%")),
    ),
    Fresh(
        "en energy wrong",
        "April energy report. The building used 24,600 kWh: lighting 9,150, heating 11,300 and "
        "lifts 4,510. That is 870 kWh a day. Compared with March, when 27,300 kWh were used, "
        "consumption fell by 2,700 kWh (19.9%).\n",
        ("24600", "19.9%", "870"),
    ),
    Fresh(
        "en partial lists",
        "We handled 530 tickets in May, mainly about billing (210), delivery (140) and accounts (75). "
        "Other highlights include 12 visits and 3 workshops. Two agents covered 14 extra shifts "
        "between 5 and 9 May. Call 0800 123 456 for details; room 12, floor 3.\n",
    ),
    Fresh(
        "zh hotline",
        "9月服务热线工作情况\n"
        "9月共接听来电4260通,比8月的3980通增加280通,增长7.0%。其中咨询类2556通,占60%;报修类1278通,占30%;"
        "其他426通,占10%。派单860件,办结823件,未办结37件,办结率95.7%。\n",
        (),
        (("change", "280"), ("change", "7%"), ("sum", "4260"), ("remainder", "37")),
    ),
    Fresh(
        "zh hotline wrong",
        "9月服务热线工作情况\n"
        "9月共接听来电4260通,比8月的3980通增加380通,增长7.0%。其中咨询类2556通,占60%;报修类1278通,占35%;"
        "其他426通,占10%。派单860件,办结823件,未办结47件。\n",
        ("380", "35%", "47"),
    ),
    Fresh(
        "zh property",
        "本季度小区共收到业主意见三百二十条,其中表扬五十条、建议一百二十条、投诉一百五十条。物业费应收120万元,"
        "实收108万元,收缴率90%。组织活动4次,约300人参加。维修主要为水管漏水25处、门锁18把等。\n",
        (),
        (("sum", "320"), ("share", "90%")),
    ),
    Fresh(
        "zh wrong split",
        "5月工单情况通报\n5月份受理工单1500件,按来源分:电话980件、网络320件、来访180件。满意率由4月的92.1%提高到"
        "5月的93.4%,提高1.3个百分点。5月31日召开了例会。\n",
        ("1500",),
        (("points", "1.3 pp"),),
    ),
    Fresh(
        "zh clean mixed",
        "2024年6月,客服中心处理订单问题1.2万件,日均400件。退款率由3.5%降至2.8%。处理时长平均4.6分钟。"
        "6月3日(星期一)系统升级,停机2小时。团队共18人,其中组长3人、客服15人。\n",
        (),
        (("average", "400"), ("sum", "18"), ("date", "一")),
    ),
    Fresh(
        "zh streak",
        "8月培训小结\n考试合格率目标为90%,6月为91%,7月为88%,8月为86%,连续两个月低于目标。参加培训45人,"
        "合格39人,合格率86.7%。\n",
        (),
        (("trend", "2"), ("share", "86.7%")),
    ),
    Fresh(
        "en table wrong total",
        "Visitors by site in May.\nSite | Adults | Children | Total\nNorth | 120 | 45 | 165\n"
        "South | 98 | 32 | 130\nEast | 75 | 25 | 110\nTotal | 293 | 102 | 405\n",
        ("110", "405"),
        (("sum", "165"), ("sum", "293")),
    ),
    Fresh(
        "es weekday",
        "Informe de julio de 2024. El lunes 3 de julio de 2024 se limpió el depósito. Se atendieron 80 "
        "avisos y se resolvieron 72, el 90%.\n",
        ("lunes",),
        (("share", "90%"),),
    ),
)
