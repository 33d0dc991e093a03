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
        "Durante octubre pasaron por el mostrador 8.412 visitantes, un 12,4% más que en "
        "septiembre, "
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
        "En marzo gestionamos 204 solicitudes. Por vía telefónica llegaron 118, por correo 52 "
        "y por "
        "la web 34. La mayoría, 118 de las 204, fueron llamadas. El 3 de marzo hubo un corte "
        "de luz "
        "que duró dos horas, y el 15 de abril se revisará la instalación.\n",
    ),
    Fresh(
        "es debt",
        "La morosidad bajó de 18.400 a 15.640 euros, un 15%. Se enviaron 46 avisos y "
        "respondieron 31 "
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
        "Of the 310, 190 came by phone, 85 by email and 35 in person. The mean wait was 6.5 "
        "minutes, "
        "down from 8.1 in May.\n",
        (),
        (("rollforward", "47"), ("sum", "310")),
    ),
    Fresh(
        "en depot wrong rollforward",
        "Depot report, July. We began the month with 58 parcels on hold, another 412 arrived "
        "and 430 "
        "were resolved; 50 remain on hold at the end of the month.\n",
        ("50",),
    ),
    Fresh(
        "en school office",
        "In October the school office answered 1,248 letters, 23% more than the 1,015 of "
        "September. "
        "Parents wrote 702 (56%), staff 318 (25%) and suppliers 228 (18%). Complaints halved "
        "from 36 "
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
        "We handled 530 tickets in May, mainly about billing (210), delivery (140) and "
        "accounts (75). "
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
        "Informe de julio de 2024. El lunes 3 de julio de 2024 se limpió el depósito. Se "
        "atendieron 80 "
        "avisos y se resolvieron 72, el 90%.\n",
        ("lunes",),
        (("share", "90%"),),
    ),
    Fresh(
        "es clean bulletin",
        "La Agencia de Protección del Usuario de Ribera Alta atendió durante 2023 un total de "
        "18.204 "
        "consultas, 2.310 más que el año anterior. Las reclamaciones presentadas fueron 4.915, "
        "de las "
        "cuales 3.102 se resolvieron por mediación (63,1%), 844 pasaron a arbitraje y 969 "
        "seguían en "
        "trámite a 31 de diciembre. Por sectores, destacan telecomunicaciones, con 1.480 (30,"
        "1%), y "
        "transporte, con 905 (18,4%). El 54% de los reclamantes eran mujeres. El importe "
        "recuperado "
        "superó los 1,2 millones de euros, unos 387 euros por caso resuelto.\n"
        "Se impartieron 46 charlas en 23 municipios, con 1.150 asistentes, 25 de media por charla. "
        "El teléfono 900 123 456 recibió 7.600 llamadas; el tiempo de espera bajó de 3,5 a 2,"
        "8 minutos.\n",
    ),
    Fresh(
        "es clean maintenance",
        "Parte mensual de mantenimiento, febrero de 2024\n"
        "Trabajos hechos: desinsectación dos veces, diez contenedores trasladados, 3 zonas "
        "impermeabilizadas, 11 desagües limpios y el jardín regado tres veces. Quedan 4 avisos de "
        "meses anteriores y 6 de este mes. Recibimos 29 avisos en el mes y resolvimos 23. La "
        "próxima "
        "revisión será el 5 de marzo. Los pisos 3 y 7 consumieron 212 y 198 m³, el doble que "
        "la media "
        "(101). En 2023 hubo 310 avisos; en 2022, 287.\n",
    ),
    Fresh(
        "es clean survey",
        "De las 480 encuestas enviadas se recibieron 312 (65%). Contestaron satisfechas o muy "
        "satisfechas 250 personas, el 80,1% de las respuestas; 42 se declararon indiferentes y 20 "
        "descontentas. El índice pasa así del 78,4% al 80,1%, 1,7 puntos más. La nota media "
        "fue 4,2 "
        "sobre 5. Entre los motivos de queja figuran la espera (11), el trato (6) y el precio "
        "(5), con "
        "respuestas múltiples.\n",
    ),
    Fresh(
        "es clean budget",
        "A 30 de septiembre se habían ejecutado 3,4 millones de los 5 millones presupuestados, "
        "el 68%. "
        "El gasto corriente fue de 2,1 millones y la inversión de 1,3 millones. La plantilla "
        "pasó de "
        "48 a 51 personas. Entre julio y septiembre se gastaron 1,05 millones, un 4,5% menos "
        "que en el "
        "mismo trimestre de 2022. Quedan 1,6 millones por ejecutar.\n",
    ),
    Fresh(
        "en clean ombudsman",
        "The Lakeside Ombudsman received 9,412 approaches in 2023-24, compared with 8,870 the year "
        "before, an increase of 6.1%. Of these, 5,204 were within remit and 4,208 were signposted "
        "elsewhere. We investigated 1,930 complaints in detail and upheld 695 of them (36%), "
        "in whole "
        "or in part. The median time to close a case was 41 days; 72% were closed inside 60 "
        "days. The "
        "top five sectors accounted for 64% of cases: housing (1,410), benefits (820), "
        "planning (610), "
        "schools (280) and roads (211). Staff numbers fell from 64 to 61. More than 300 people "
        "came to "
        "our 12 outreach events.\n",
    ),
    Fresh(
        "en clean logistics",
        "Week 32 at the Brockley depot. We loaded 42 lorries, 38 of them on time (90%). Two "
        "arrived "
        "late because of roadworks on the A20 and two broke down. Damage was reported on 7 of "
        "1,260 "
        "pallets, or 5.6 per thousand. Stock counted on 9 August was 15,330 units against 15,"
        "342 in "
        "the books, a difference of 12. Fuel use was 1,870 litres, 3% less than the 1,928 of "
        "week 31. "
        "Calls: 410 in all, 395 answered, 15 missed. Next week we expect about 45 lorries.\n",
    ),
    Fresh(
        "en clean call centre",
        "Team Otter, December. Offered 22,140 calls, answered 20,812 (94.0%), abandoned 1,328 "
        "(6.0%). "
        "Average handling time 5:42, service level 81% in 20 seconds against a target of 80%. "
        "Complaints per thousand calls: 2.1. Quality: 88 reviews, mean 91.4, lowest 62. Ten "
        "new agents "
        "started on 4 December and nine remain. Mondays bring half as many calls again as "
        "Fridays.\n",
    ),
    Fresh(
        "en clean property",
        "Service charge for Q3: £184,300 collected of £196,000 due, 94%. Arrears stand at £31,"
        "250, up "
        "from £29,900 in June; 14 households owe more than £500 each and together account for "
        "£19,400. We closed 133 of the 150 jobs opened and 9 more from earlier quarters, 142 "
        "in all. "
        "Lift 2 was out of service for 3 days, from 14 to 16 July. Electricity: 41,200 kWh at 24p, "
        "about £9,888.\n",
    ),
    Fresh(
        "zh clean bulletin",
        "2023年全年,滨河市市场监管投诉平台共接收投诉举报咨询15.6万件,同比增长12.3%。其中,投诉6.2万件,"
        "举报1.1万件,咨询8.3万件。投诉办结率99.2%,为消费者挽回经济损失1860万元。投诉量前三位的是:食品(1.3万件)、"
        "服装(8600件)、家电(7200件),合计占投诉总量的46.5%。热点问题主要有预付卡退费、直播带货等。"
        "12315热线日均接听310个来电,最高日达到560个。\n",
    ),
    Fresh(
        "zh clean property",
        "3月物业工作简报\n本月收缴物业费76.4万元,完成月计划80万元的95.5%,一季度累计收缴221.3万元。"
        "受理报修96件,其中水电52件、门窗21件、公共设施23件;已完成90件,6件等待配件,完成率93.75%。"
        "夜间巡查31次,发现隐患5处,均已整改。清洗水箱2座,更换楼道灯43盏,修剪绿篱3次。3月15日组织消防演练,"
        "参加业主一百二十余人。下月计划:4月10日前完成电梯年检。\n",
    ),
    Fresh(
        "zh clean call centre",
        "二季度话务情况:4月来电3.2万通,5月3.5万通,6月3.9万通,呈逐月上升趋势。6月接通率95.1%,高于目标值95%。"
        "投诉共214件,较一季度的236件减少22件,下降9.3%;其中公用电话118件,电话卡96件。每千通来电投诉2.0件左右。"
        "越级投诉3件,未遂投诉8件。新员工12人上线,合格率100%。表扬信较去年同期增加一倍。\n",
    ),
    Fresh(
        "zh clean traditional",
        "本月消費爭議申訴共1,204件,較上月1,150件增加54件,增幅4.7%。按行業分,電信312件(25.9%)、"
        "網購278件(23.1%)、旅遊145件(12.0%),其餘469件(39.0%)。已結案1,022件,處理中182件。"
        "平均處理天數為14.5天。\n",
    ),
    Fresh(
        "zh clean weekly",
        "上周(6月3日至9日),热线共受理群众诉求5218件,环比下降3.2%,同比上升11.5%。其中电话渠道4630件,占88.73%;"
        "网络渠道588件,占11.27%。诉求类型排名前五的是:噪音扰民412件、占道经营305件、物业管理288件、供水问题176件、"
        "道路破损150件,共1331件,占总量的25.51%。直接办理3906件,转派1312件,按时办结率98.6%,满意率96.4%,"
        "较上周提高0.5个百分点。\n",
    ),
    Fresh(
        "zh wrong weekly",
        "上周热线共受理群众诉求5218件。其中电话渠道4630件,占88.73%;网络渠道688件,占11.27%。\n",
        ("5218", "11.27%"),
    ),
    Fresh(
        "zh clean court",
        "全年新收案件3126件,旧存214件,审结3089件,未结251件,结案率92.5%,同比提高1.8个百分点。其中民事1987件、"
        "刑事402件、行政87件、执行650件。平均审理天数由58天缩短至51天。12月审结案件数为全年最高,达338件。\n",
    ),
    Fresh(
        "zh clean rates",
        "一季度群众满意度调查共发放问卷1000份,回收有效问卷936份,有效回收率93.6%。非常满意412份,占44.0%;满意380份,"
        "占40.6%;一般98份,占10.5%;不满意46份,占4.9%。总体满意率84.6%。平均得分4.22分。\n",
    ),
    Fresh(
        "zh wrong rates",
        "一季度共发放问卷1000份,回收有效问卷936份,有效回收率93.6%。非常满意412份,占44.0%;满意380份,占46.0%;"
        "一般98份,占10.5%;不满意46份,占4.9%。\n",
        ("46%",),
    ),
    Fresh(
        "en clean housing",
        "In Q2 the landlord logged 1,046 Stage 1 complaints and 133 Stage 2 escalations, an "
        "escalation "
        "rate of 12.7%. Repairs drew 541 (52%), tenancy 188 (18%), antisocial behaviour 160 "
        "(15%) and "
        "others 157 (15%). Percentages may not add to 100 because of rounding. Of the 1,010 "
        "closed, "
        "884 (88%) met the 10-day target, against 85% in Q1. Compensation came to £48,250, an "
        "average "
        "of £96 for each of the 503 awards.\n",
    ),
    Fresh(
        "en wrong housing",
        "In Q2 the landlord logged 1,046 complaints. Repairs drew 541 (52%), tenancy 188 (28%), "
        "behaviour 160 (15%) and others 157 (15%). Of the 1,010 closed, 884 (78%) met the target. "
        "Awards fell from 420 to 503.\n",
        ("28%", "78%", "503"),
    ),
    Fresh(
        "en clean city",
        "Oakmere took 388 service requests in May. That is up by 46 (13%) from April’s 342 and "
        "down "
        "from 401 last May. Potholes led with 97 (25%), ahead of graffiti at 71 (18%), bins at 66 "
        "(17%) and trees at 52 (13%). Crews closed 351 requests, 37 of them opened in April. The "
        "median closing time was 4 days. Ward 3 had 61 requests, twice as many as Ward 5 with "
        "30.\n",
    ),
    Fresh(
        "en clean figures",
        "The board met 4 times; all 9 members attended in March and 7 of 9 in June. Income was "
        "$2.41m, "
        "of which $1.98m came from fees and $0.43m from grants. Costs were $2.36m, leaving a "
        "surplus "
        "of $0.05m. Cash stood at $0.61m on 30 June (2023: $0.57m). Headcount rose by 6 to 84.\n",
    ),
    Fresh(
        "es clean consumer",
        "La Dirección de Consumo cerró el trimestre con 2.148 reclamaciones, un 8,3% más que "
        "en el mismo "
        "periodo del año pasado (1.983). Telefonía concentró 693 (32,3%), banca 401 (18,7%), "
        "energía 377 "
        "(17,6%) y el resto de sectores 677 (31,5%). Se resolvieron a favor del consumidor 6 "
        "de cada 10. "
        "La cuantía media reclamada fue de 214 euros. Se hicieron 118 inspecciones: 97 sin "
        "incidencias y "
        "21 con acta.\n",
    ),
    Fresh(
        "es wrong consumer",
        "La Dirección de Consumo cerró el trimestre con 2.148 reclamaciones, un 6,3% más que "
        "en el mismo "
        "periodo del año pasado, cuando hubo 1.983. Telefonía concentró 693 (32,3%), banca 401 "
        "(18,7%), "
        "energía 377 (17,6%) y otros sectores 667 (31,5%). Se hicieron 118 inspecciones: 97 sin "
        "incidencias y 31 con acta.\n",
        ("6.3%", "118", "31.5%"),
    ),
    Fresh(
        "es clean council",
        "El 1 de marzo entró en servicio la nueva oficina. En total pasaron por ella 4.310 "
        "personas, de "
        "lunes a viernes y entre las 9:00 y las 14:00, unas 205 al día durante los 21 días "
        "hábiles. El "
        "38% acudió por el padrón, el 27% por tributos y el 12% por obras. Se emitieron 1.905 "
        "certificados: 1.204 en papel y 701 electrónicos. La espera media bajó un 15%, hasta "
        "11 minutos. "
        "Tres de cada cuatro usuarios dieron una nota de 4 o 5.\n",
    ),
    Fresh(
        "es clean ombudsman",
        "Durante 2022 se registraron 5.672 expedientes, 5.214 a petición de parte y 458 de "
        "oficio. Se "
        "concluyeron 5.390, entre ellos 1.127 de ejercicios anteriores, y al acabar el año "
        "continuaban "
        "abiertos 1.409. Las resoluciones fueron 836: 512 recomendaciones, 201 sugerencias, 98 "
        "recordatorios y 25 advertencias. La Administración aceptó 640 (76,6%), rechazó 96 y "
        "no había "
        "contestado a 100.\n",
    ),
)
