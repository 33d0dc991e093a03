"""The words that an audit of a Chinese report goes by, simplified and traditional."""

import re
from typing import Final

from cierre.audit.languages import Around, Words, cues, words

_AROUND: Final = Around(
    about=cues("约, 約, 大约, 近, 将近, 接近, 大概, 左右"),
    over=cues("超过, 超, 逾, 至少, 不少于"),
    under=cues("不足, 不到, 少于"),
    roughly=re.compile(r"\s?(?:左右|上下)"),
    articles=cues(""),
    named=cues(
        "第, 前, #, 上午, 下午, 晚上, 早上, 凌晨, 邮编, 邮政编码, iso, covid",
        unless="之前, 以前, 此前, 目前, 年前, 日前, 当前, 提前, 月前, 天前",
    ),
    names=re.compile(
        r"[\u4e00-\u9fff]{0,5}?(?:热线|熱線|专线|專線)|[号號](?!召)|\s?(?:级|級|路|楼|樓|栋楼|单元|大队|中队"
        r"|期工程)|岁|歲"
    ),
    address=re.compile(r"(?!)"),
    dials=cues("电话, 電話, 拨打, 热线"),
    called=frozenset({"110", "119", "120", "122"}),
    calling=cues("拨打"),
    callers=re.compile(r"警情|急救|火警|报警|指挥"),
    hours=cues(""),
    between=cues(""),
    and_between="",
    years=cues("较, 比, 于, 与, 和"),
    opens_year=cues(""),
    counted=re.compile(r"(?!)"),
    one=re.compile(r"[\u4e00-\u9fff]"),
)

WORDS: Final[Words] = words(
    around=_AROUND,
    partial=r"等(?:方面|问题|問題|情况|类|领域|事项|原因|单位|部门|渠道|[\d,，。；;、]|$)|主要|集中"
    r"|较多|較多|前[一二三四五六七八九十\d几]|靠前|较为|突出|例如|比如|居前|排名|排在|排列|高发|热点",
    within=r"其中|当中|當中|[中里][,，]|包括|分别|分別",
    other=r"其他|其它|其餘|其余|余下|剩余|另外|其餘",
    rest=r"其余|其餘|剩余|剩餘|余下|尚有|还有|另有",
    total=r"合计|合計|总计|總計|总共|共计|总数|總數|总量|^共|小计",
    up=r"增长|增長|增加|上升|提高|提升|升高|上涨|上漲|增幅|回升|(?<!新)增(?=\d|了|至)|升(?=\d|至)",
    down=r"下降|减少|減少|降低|回落|下跌|减幅|降幅|降(?=\d|至)|缩短",
    change=r"同比|环比|環比|变化|变动|相差",
    compared=r"(?<![占同环環])比(?![例重值])|[较較](?![多大高少])|从|由|自|上年|去年|上月|同期",
    per_day=r"日均|每日|每天|天均",
    cumulative=r"累计|累計|至今|截至",
    opening=r"期初|月初|年初|上月(?:结转|結轉|末|底|遗留|剩)|上期|原有",
    left=r"剩余|剩餘|尚有|在办|在辦|期末|月末|未处理|未處理|未办结|待处理|待办|结存",
    running=r"连续|連續",
    above=r"高于|高於|超过|超過|优于",
    below=r"低于|低於|未达|不足|未達",
    target=r"目标|目標|计划|計劃|指标",
    before=r"上月|上期|上个月|上個月",
)
