"""Reports written once: ``<wrong|right>`` is the planted error and what makes its twin agree."""

from __future__ import annotations

from typing import Final

REPORTS: Final = {
    "es agent": (
        "Cierre de mayo de 2026, agente Rocío Alba\n"
        "Atendí 186 conversaciones: 121 por chat, 40 por correo y <27|25> por teléfono. Resolví "
        "158 en el primer contacto, el <87,9|84,9> %. Derivé 19 y las 9 restantes siguen "
        "abiertas. La semana del lunes 11 de mayo fue la más cargada, con 52.\n"
    ),
    "es centre": (
        "Centro de llamadas, septiembre de 2026\n\n"
        "- Llamadas entrantes: 9.640\n- Atendidas: 8.772 (<93,0|91,0> %)\n- Abandonadas: 868\n\n"
        "El nivel de servicio pasó del 78,5 % al 82,0 %, <4,5|3,5> puntos más. El coste fue de "
        "26.316 €, a 3 € por llamada atendida.\n"
    ),
    "es satisfaction": (
        "Encuesta de septiembre. Se enviaron 1.200 cuestionarios y contestaron 384, una tasa de "
        "respuesta del <34|32> %. De los que contestaron, 201 se declararon muy satisfechos, 112 "
        "satisfechos, 46 indiferentes y <35|25> insatisfechos. La queja más repetida fue la "
        "espera, citada por 88 personas.\n"
    ),
    "es logistics": (
        "Resumen logístico de octubre\n"
        "| Ruta | Envíos | A tiempo | % |\n|---|---|---|---|\n"
        "| Norte | 420 | 399 | 95,0 % |\n| Sur | 380 | 342 | <92,0|90,0> % |\n"
        "| Centro | 250 | 235 | 94,0 % |\n| Total | <1.060|1.050> | 976 | 93,0 % |\n\n"
        "Los envíos crecieron un 5 % respecto a los 1.000 de septiembre.\n"
    ),
    "en property": (
        "Harbour Court: manager's note for June 2026\n"
        "We opened the month with 14 jobs outstanding, logged 73 and finished 68, so "
        "<21|19> carry over to July. Service charges billed came to £48,000; £45,120 was "
        "collected, or <96|94>%. Of the 73 jobs, 31 were plumbing, 24 electrical and 18 general.\n"
    ),
    "en centre": (
        "Support desk, week by week, March 2026. Week one brought 410 tickets, week two 385, week "
        "three 402 and week four 433, <1,620|1,630> in all. Tickets rose by <12|14>% from "
        "February's 1,430. Email made up 978 of them, exactly 60%.\n"
    ),
    "en satisfaction": (
        "Guest feedback for April 2026: 640 forms came back. 416 guests would return (65%), "
        "144 were unsure (<24.5|22.5>%) and 80 would not (12.5%). The overall score climbed from "
        "7.8 to 8.1, up <0.5|0.3>. Breakfast drew most complaints, 33, ahead of noise with 21.\n"
    ),
    "en logistics": (
        "Depot statement, November 2026\nDock | In | Out | Left\nA | 310 | 290 | 20\n"
        "B | 275 | 260 | <25|15>\nC | 198 | 180 | 18\nTotal | 783 | 730 | 53\n"
        "Of 730 parcels sent out, 14 were damaged, which is <2.9|1.9>%.\n"
    ),
    "zh property": (
        "2026年5月物业月报\n本月共受理报修<258|248>件,其中水电126件、门窗57件、电梯28件、其他37件。"
        "已完成231件,完成率<95.1|93.1>%,剩余17件下月处理。应收物业费36.5万元,实收33.58万元,收缴率92%。\n"
    ),
    "zh centre": (
        "客服热线2026年7月情况:呼入12,480次,接通11,856次,接通率<96|95>%;未接通<634|624>次。"
        "与6月的12,000次相比,呼入量增长4%。平均通话时长3.2分钟。\n"
    ),
    "zh satisfaction": (
        "8月满意度回访小结\n回访500人,非常满意310人,占62%;满意145人,占<31|29>%;不满意45人,占9%。"
        "满意率由6月的88.5%升至91%,提高<3.5|2.5>个百分点。\n"
    ),
    "zh logistics": (
        "仓库9月盘点\n月初库存3,200箱,本月入库1,850箱,出库2,050箱,月末库存<3,100|3,000>箱。"
        "出库中,发往华东980箱、华南620箱、华北450箱。破损41箱,破损率<3|2>%。\n"
    ),
}
