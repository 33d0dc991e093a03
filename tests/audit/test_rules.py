"""Each rule with an example in each language, right and wrong, and with its counter-examples."""

from __future__ import annotations

import pytest

from cierre.audit import Unreadable, audit
from tests.audit.table_rules import TABLE_COUNTER_EXAMPLES, TABLE_RULES

# the rule's kind, the text with a gap, what fills it rightly, what fills it wrongly
RULES: tuple[tuple[str, str, str, str], ...] = (
    ("sum", "Recibimos {} quejas: 47 de limpieza, 38 de ruido y 26 de otros temas.", "111", "121"),
    ("sum", "We had {} complaints: 47 on cleaning, 38 on noise and 26 others.", "111", "121"),
    ("sum", "收到投诉{}件,其中保洁47件,噪音38件,其他26件。", "111", "121"),
    ("sum", "Limpieza sumó 47 quejas ({} resueltas, 6 pendientes).", "41", "43"),
    ("sum", "Cleaning drew 47 complaints ({} handled, 6 pending).", "41", "43"),
    ("sum", "保洁47件(已处理{}件,待处理6件)。", "41", "43"),
    ("sum", "Al curso fueron 11 porteros y 4 limpiadores, {} en total.", "15", "16"),
    ("sum", "Pest control took 62 visits and lifts 48, for a total of {}.", "110", "120"),
    ("sum", "保洁、车辆、噪音各12件。", "", ""),
    (
        "sum",
        "Se recibieron 96 avisos: 41 de agua y 30 de luz. Los {} restantes son varios.",
        "25",
        "35",
    ),
    (
        "sum",
        "De las {} visitas hechas, 52 acabaron en contrato, 18 se aplazaron y las otras 12 se "
        "perdieron.",
        "82",
        "92",
    ),
    ("remainder", "Recibimos 146 avisos, resolvimos 118 y quedan {}.", "28", "32"),
    ("remainder", "We opened 412 cases and closed 371; the remaining {} wait.", "41", "44"),
    ("remainder", "共受理132件,已办结117件,剩余{}件。", "15", "17"),
    (
        "remainder",
        "El 75% vino en mano, el 13% por correo y el {} restante por internet.",
        "12%",
        "16%",
    ),
    (
        "rollforward",
        "Empezamos con 23 casos, recibimos 64, resolvimos 71 y pasan a junio {}.",
        "16",
        "18",
    ),
    (
        "rollforward",
        "We began with 31 tickets, received 118, closed 126 and carry {} on.",
        "23",
        "27",
    ),
    ("rollforward", "上月结转18件,本月新增205件,办结209件,月末在办{}件。", "14", "24"),
    (
        "sum",
        "Informe de marzo. En enero ingresaron 300 €, en febrero 400 € y en marzo 500 €. El "
        "acumulado es de {} €.",
        "1.200",
        "1.300",
    ),
    (
        "sum",
        "March report. January brought £300, February £400 and March £500. The cumulative is £{}.",
        "1,200",
        "1,300",
    ),
    ("sum", "3月小结。1月300元,2月400元,3月500元,累计{}元。", "1200", "1300"),
    ("share", "Fueron 17 de los 20 convocados ({}).", "85%", "75%"),
    ("share", "Takings were £96,420 against a target of £98,000 ({}).", "98.4%", "94.8%"),
    ("share", "应到26人,实到24人,出勤率{}。", "92.3%", "93.2%"),
    (
        "share",
        "Hubo 100 casos: 60 de agua y 40 de luz, el 60% y el {} respectivamente.",
        "40%",
        "45%",
    ),
    ("share", "共100件,甲组60件,乙组40件,分别占60%和{}。", "40%", "45%"),
    ("change", "Hubo 12.480 llamadas, un {} más que las 11.920 de agosto.", "4,7%", "7,4%"),
    ("change", "The desk took 342 calls, down by {} on the 423 of July.", "81", "91"),
    ("change", "用电21460度,比6月的20380度增加{}度。", "1080", "1180"),
    ("points", "El índice subió del 78,4% al 80,1%, {} puntos más.", "1,7", "2,7"),
    ("points", "Quality is 93.0%, up {} points from 92.6%.", "0.4", "0.8"),
    ("points", "满意度97.2%,较9月的96.6%提高{}个百分点。", "0.6", "0.9"),
    ("average", "Informe de mayo. Gastamos 8.946 kWh, {} por día.", "289", "489"),
    ("average", "September notes. Electricity was 15,480 kWh, {} a day.", "516", "416"),
    ("average", "2025年2月。用水3368吨,日均{}吨。", "120.3", "210.3"),
    ("average", "La nota media de las 23 encuestas fue {}.", "4,35", "4,37"),
    ("average", "The mean score of 23 answers was {}.", "4.35", "4.37"),
    ("rate", "Hubo 7 daños en 1.260 palés, {} por cada mil.", "5,6", "6,5"),
    ("rate", "Damage hit 7 of 1,260 pallets, {} per thousand.", "5.6", "6.5"),
    (
        "trend",
        "La meta es 90%. En julio {}, en agosto 88,6% y van dos meses seguidos por debajo de la "
        "meta.",
        "87,3%",
        "91,3%",
    ),
    (
        "trend",
        "Quality was {} in October and 87% in November, above the 85% target for two months "
        "running.",
        "86%",
        "83%",
    ),
    ("trend", "目标为95%,6月为{},7月为92.3%,已连续两个月低于目标。", "94.1%", "96.1%"),
    ("trend", "La mayoría ({}) vino por teléfono.", "60%", "40%"),
    ("trend", "The majority ({}) came by phone.", "60%", "40%"),
    ("trend", "大部分({})来自电话。", "60%", "40%"),
    ("change", "Las visitas se duplicaron de 40 a {}.", "80", "60"),
    ("change", "Visits doubled from 40 to {}.", "80", "60"),
    ("change", "访问量由40次增至{}次,翻了一番。", "80", "60"),
    ("trend", "Las quejas aumentaron de 32 a {}.", "57", "27"),
    ("trend", "Complaints fell from 57 to {}.", "32", "62"),
    ("trend", "投诉由57件降至{}件。", "32", "62"),
    ("date", "Era {} 3 de julio de 2024.", "miércoles", "lunes"),
    ("date", "It was {} 3 July 2024.", "Wednesday", "Monday"),
    ("date", "2024年7月3日(星期{})召开例会。", "三", "一"),
    ("date", "值班从1月29日到2月4日,共{}天。", "7", "9"),
    ("repeat", "Recibimos 74 quejas. Todas las {} quejas se leyeron.", "74", "76"),
    ("repeat", "We received 74 complaints. All the {} complaints were read.", "74", "76"),
    ("sum", "全年按月:1—3月受理300件,4月受理90件,1—4月累计{}件。", "390", "410"),
    ("points", "La meta es 93%. Llegamos al 91,3%, a {} puntos de la meta del 93%.", "1,7", "2,7"),
    ("change", "3月受理186件。去年3月为200件,同比下降{}。", "7.0%", "9.0%"),
    ("change", "赔付总额比7月的25万元减少5万元,降幅{}。", "20%", "30%"),
    ("change", "On Monday we took 480 calls, {} times the usual 320.", "1.5", "2.5"),
    ("change", "单日受理512通,为日均320通的{}倍。", "1.6", "2.6"),
    ("rate", "门诊8.6万人次。投诉43起,每万人次{}起。", "5.0", "6.0"),
    (
        "rollforward",
        "We opened with 2,364 claims. 5,118 came in, 4,702 were settled and 297 were refused. We "
        "closed the month on {}.",
        "2,483",
        "2,843",
    ),
    ("rollforward", "六月新受理43起,上月结转9起,当月办结41起,转入七月{}起。", "11", "13"),
    (
        "remainder",
        "Llegaron 90 quejas y cerramos 60. Las {} restantes siguen abiertas.",
        "30",
        "40",
    ),
    (
        "ranking",
        "Hubo 100 quejas: ruido 30, seguido de limpieza con {}, y otras 45.",
        "25",
        "45",
    ),
    ("ranking", "投诉100件,其中物流{}件,最多;账单30件,其他20件。", "50", "25"),
    (
        "trend",
        "Of the 63 late ones, more than half ({}) were on two routes.",
        "34",
        "24",
    ),
    ("trend", "报修54件:水电{}件、电梯14件、其他11件,水电类过半。", "29", "19"),
    ("share", "Hubo 120 quejas; un tercio ({}) eran de ruido.", "40", "60"),
    ("share", "收入42000元,其中车位28350元、广告12000元、快递1650元,车位占{}。", "67.5%", "57.5%"),
    ("average", "14个教练上了1932节课,人均{}节。", "138", "148"),
    (
        "average",
        "Hubo 412 encuestas: 231 de cinco estrellas, 118 de cuatro, 41 de tres, 14 de dos "
        "y 8 de una. La nota media es {}.",
        "4,3",
        "4,6",
    ),
    ("repeat", "Customs queries took 1.4 hours ({} minutes).", "84", "140"),
    ("repeat", "La espera fue de 1,5 horas, es decir, {} minutos.", "90", "150"),
    ("repeat", "平均用时1.5小时,即{}分钟。", "90", "150"),
    ("repeat", "月底还有118宗没结。这{}宗15号前清完。", "118", "128"),
    ("sum", "共答复咨询1906件,当面1051件,电话612件,其余{}件来自微信。", "243", "263"),
    (
        "sum",
        "Out of the 1,404 patients who came, 876 saw a doctor and 391 a nurse. The remaining {} "
        "saw a physio.",
        "137",
        "147",
    ),
    ("average", "The 12 cooks worked 1,548 hours between them, {} hours each.", "129", "139"),
    ("average", "团课124节,上课2,356人次,平均每节{}人。", "19", "21"),
    (
        "rate",
        "We carried 486,000 passengers. The desk logged 729 complaints. Put against the "
        "passengers, this is {} complaints per 1,000 passengers.",
        "1.5",
        "1.3",
    ),
    ("date", "Informe de junio de 2025. El peor rescate fue el {} 11.", "miércoles", "jueves"),
    ("trend", "候车时间由上月的6.8分钟{}至7.5分钟。", "延长", "缩短"),
    (
        "repeat",
        "Hubo 486 consultas y 214 vacunas. En resumen: 486 consultas, {} vacunas.",
        "214",
        "241",
    ),
    (
        "change",
        "Entraron 11.340, contra 10.125 de julio. Son 1.215 más: un {} arriba.",
        "12 %",
        "10,7 %",
    ),
    (
        "remainder",
        "We received 96, or 1.5 per 1,000 passengers. We answered 81 and the other {} still wait.",
        "15",
        "19",
    ),
    (
        "rollforward",
        "There were 486 repairs outstanding on 1 September. Tenants lodged 623. Crews completed "
        "655 and a further 14 were struck out. The number outstanding on 30 September was {}.",
        "440",
        "454",
    ),
    (
        "share",
        "Se enviaron 1.200 cuestionarios y contestaron 384, una tasa de respuesta del {}.",
        "32 %",
        "34 %",
    ),
    (
        "repeat",
        "We handled 1,486 enquiries. All in all, {} enquiries is a decent effort.",
        "1,486",
        "1,468",
    ),
    ("count", "The cases fall under {} areas, as listed.\nA | 1\nB | 2\nC | 3", "3", "4"),
)
FILLED = [*(each for each in RULES if each[2]), *TABLE_RULES]


@pytest.mark.parametrize(("kind", "text", "right", "wrong"), FILLED)
def test_a_relation_that_holds_is_right(kind: str, text: str, right: str, wrong: str) -> None:
    claims = audit(text.format(right)).claims
    assert kind in {each.kind for each in claims}
    assert not [each for each in claims if each.verdict in ("error", "query")]


@pytest.mark.parametrize(("kind", "text", "right", "wrong"), FILLED)
def test_a_relation_that_cannot_hold_is_an_error(
    kind: str, text: str, right: str, wrong: str
) -> None:
    assert "error" in {each.verdict for each in audit(text.format(wrong)).claims}


COUNTER_EXAMPLES = (
    "Recibimos 64 quejas, entre otras cosas de fugas (19), aparcamiento (14) y mascotas (9).",
    "We had 118 tickets, among others about leaks (29), doors (22) and lighting (17).",
    "诉求205件,主要集中在漏水62件、噪音47件、门禁31件等方面。",
    "Atendimos 3.920 consultas, de las que 1.500 llegaron por teléfono, 1.300 en ventanilla y el "
    "resto por la red.",
    "Recibimos 64 casos y resolvimos 71.",
    "来电26605件,环比增长42.2%。",
    "We logged 423 requests. Twenty-five (6%) concerned potholes and 144 (34%) trees.",
    "El 75% se presentó en mano y el 13% por correo.",
    "Ascensores 34%, jardines 33% y accesos 32% del gasto.",
    "Water went 61% to homes, 27% to shops and 13% to gardens.",
    "Report for June. The next drill will be held on 5 July.",
    "Informe de junio. En mayo hubo 30 avisos; la revisión de este mes será el 3 de julio.",
    "组织培训2场,42人次参加,班组在编36人。",
    "Received 31 letters in July. The 31 of July was a holiday.",
    "No numbers at all.",
    "Recibimos 31 quejas, el doble que en abril (15): 14 de ruido, 12 de luz y 5 por otras.",
    "Visits made 940 (May 1,020, so down 80).",
    "Opened: 960 tickets. Closed: 900; the backlog went up from 40 to 100.",
    "Seven letters came in: four on noise, two on lighting and one about a lost key.",
    "Cartas sin contestar a día 30: 44 cartas; el 1 de abril eran 71.",
    "投诉按区域:东区60件、西区30件、南区10件,东区最多,占60%。",
    "Votaron 90 vecinos: 60 de cinco estrellas, 20 de cuatro y 10 de dos.",
    "Of the 200 callers 120 said one (60.0%), 50 said two (25.0%) and 30 said three (15.0%).",
    "Informe de marzo. El día 9 hubo 310 entregas, el doble de la media diaria de 155.",
    "June. 40 guests left and 12 cancelled with less than a day's notice.",
    "6月报告。端午假期1日至3日接待30人,平均每天10人。",
    "4月接待游客900人次。东、西、南三个门分别为200人、150人、90人,合计440人次。",
    "全年任务完成58.0%,快于55.3%的时间进度。",
    "We spoke to 30.8% of tenants. Most of them (about 40) had moved in this year.",
    "Claims rose to 240, against 200 in May. That is a rise of 20.0%, on fewer journeys: 95,000 "
    "this month, 110,000 in May.",
    "2月155件。去年3月为200件。",
    "本月办结率91.3%,上月88.7%,提高2.6个百分点,离93%的目标还差1.7个百分点。",
    "上月底4296人,这个月新办126人,退卡的走了42人,净增84人。",
    "We lent 19,635: books made up 11,781 of them; audiobooks were 4,909 and the other 2,945 "
    "films.",
    "Five sessions (1, 8, 15, 22 and 29 May) drew 85 people.",
    "Call us on 043 555 0192. We had 12 calls: 7 by day and 5 by night.",
    "We paid 68 refunds, twice as many as June's 34, for a total of £4,080.",
    "The desk saw 56 visitors a day; the daily figure rose by four.",
    "Salen 14 casos: la mitad por los baños, 4 por la boletería y 3 por la señalética.",
    "El parque queda en 1.180 ascensores: veníamos de 1.172, firmamos 14 y perdimos 6.",
    "Informe de diciembre de 2024. La doctora vuelve el lunes 13 de enero.",
    "El índice llegó a 61, tres puntos sobre el 58 de abril.",
    "Abrimos 25 días: de los 30 del mes se descuentan los cuatro lunes y el domingo 16.",
    "投诉线路:18路最多,74件;5路其次,61件。",
    "1月报告。车队共120部车,平均每日出车108部。",
    "寒潮期间来电9,300通,日均3,100通,接通率88%。",
    "La nota media es 4,4. El 62% de los huéspedes nos puso cinco estrellas.",
    "Hubo 4.180 citas, frente a 4.400 de julio. La diferencia es de 220 citas, un 5,0%.",
    "September report. Calls averaged 827 a day over the month's 30 days.",
    "Spending rose from €936,000 to €1,053,900, which is 75.3% of the provision of €1,400,000.",
    "12月日均650人次,11月日均625人次。",
    "自理98位,半护理112位,全护理76位,半护理的最多,全护理占26.6%。",
    "超时的63件里面有一半以上(34件)卡在派单环节。",
    "El mayor aumento fue el de ruido (30, frente a 20); limpieza tuvo 45.",
    "Llegaron 90 quejas. Una de las mayores causas fue el ruido, con 20; de luz hubo 45.",
)


@pytest.mark.parametrize("text", [*COUNTER_EXAMPLES, *TABLE_COUNTER_EXAMPLES])
def test_what_is_not_claimed_is_not_wrong(text: str) -> None:
    assert not [each for each in audit(text).claims if each.verdict in ("error", "query")]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Of 342 requests 43 (12.6%) were on lamps.", "ok"),
        ("Of 342 requests 43 (12.5%) were on lamps.", "note"),
        ("Of 342 requests 43 (12%) were on lamps.", "note"),
        ("Of 342 requests 43 (21%) were on lamps.", "error"),
        ("全月来电1.28万通,接起1.21万通,接听率94.6%。", "ok"),
    ],
)
def test_rounding_truncation_and_error_are_told_apart(text: str, verdict: str) -> None:
    shares = [each for each in audit(text).claims if each.kind == "share"]
    assert [each.verdict for each in shares] == [verdict]


def test_a_text_without_words_is_refused() -> None:
    with pytest.raises(Unreadable):
        audit("")


def test_a_finding_is_said_in_the_language_asked_for() -> None:
    text = "Recibimos 146 avisos, resolvimos 118 y quedan 32."
    said = {
        language: audit(text, language=language).findings[0].relation
        for language in ("es", "en", "zh")
    }
    assert said == {
        "es": "De 146 se restan 118; el texto dice que quedan 32.",
        "en": "118 are taken from 146; the text says that 32 are left.",
        "zh": "从146中减去118；文中说剩余32。",
    }


def test_coverage_counts_the_numbers_that_took_part() -> None:
    found = audit("Recibimos 146 avisos, resolvimos 118 y quedan 28. Hubo 5 reuniones.")
    assert [each.quote for each in found.unchecked] == ["5"]
    assert (found.numbers, found.coverage) == (4, 0.75)


def test_nothing_is_a_share_of_nothing() -> None:
    found = audit("Damage: 11.9, above 0.0 to 9.29.\n\nOn-time arrival: 91.7%, the target is 93%.")
    assert found.findings == ()
