"""All the words that an audit of a Chinese report goes by, simplified and traditional."""

import re
from decimal import Decimal
from typing import Final

from cierre.audit.languages import Words, words
from cierre.audit.languages.around import Around
from cierre.audit.languages.spelling import MILLION, Spelling, numbered, same

_TEN_THOUSAND: Final = Decimal(10_000)
_MEASURES: Final = (
    "人次 件次 件 宗 起 人 名 次 期 通 份 位 例 批 班 岗 套 盏 株 篇 封 部 票 片 桶 车 盆 道 幅 趟 "
    "轮 袋 节 个|個 家 条|條 项|項 台|臺 辆|輛 处|處 场|場 户|戶 张次|張次 张|張 栋|棟 只|隻 笔|筆 "
    "单|單 则|則 间|間 组|組"
)

_SPELLING: Final = Spelling(
    spaced=False,
    decimal=".",
    values=numbered("零|〇 一 二|两|兩 三 四 五 六 七 八 九"),
    multipliers={
        "十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8,
    },
    opening=frozenset({"十"}),
    weak=frozenset({"一"}),
    percent_before="百分之",
    scales={
        "千": Decimal(1000), "万": _TEN_THOUSAND, "萬": _TEN_THOUSAND, "百万": MILLION,
        "百萬": MILLION, "千万": 10 * MILLION, "千萬": 10 * MILLION, "亿": 100 * MILLION,
        "億": 100 * MILLION, "万亿": MILLION * MILLION,
    },
    rests={
        _TEN_THOUSAND: r"(?:(?P<thousands>\d+)千|(?P<hundreds>\d+)百|(?P<ones>\d{4}))(?![\d.])",
    },
    more=re.compile(r"\s?(?:余|餘|多(?=\s?\S))"),
    percent=(),
    points=("个百分点", "個百分點", "百分点", "个点", "個點"),
    units=same({
        "美元": "$", "欧元": "€", "人民币|元": "元", "千瓦时|度": "kWh", "立方米|方水": "m³",
        "平方米|平米": "m²", "升": "l", "公里": "km", "公斤|千克": "kg", "吨|噸": "t", "米": "m",
        "秒|秒钟": "s", "分钟|分鐘": "min", "小时|小時": "h", "工作日|个工作日": "wd", "天|日": "d",
        "周|星期": "w", "个月|個月": "mo", "年": "y", "倍": "times",
    }),
    measures={
        form: forms.split("|")[0] for forms in _MEASURES.split() for form in forms.split("|")
    },
    where={"升": "(?![至到])", "个点": "(?![位儿])", "千": "(?![瓦克米])"},
    weak_before=re.compile(
        r"(?:项|个|类|条|种|家|处|方面)[^\d,，、。;；:：]{0,8}(?:分别|合计|合計|共计|各)"
    ),
    months=(),
    month_name="{month}月",
    dates=(
        r"(?:(?P<y>{year}|[二][零〇一二三四五六七八九]{3})年\s?)?"
        r"(?:(?P<first>\d{1,2})\s?月?\s?[至到\-–—~]\s?)?"
        r"(?P<m>\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月份?"
        r"(?:\s?(?P<d>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?[日号號])?"
        r"|(?<![\d.,])(?P<rd>\d{1,2})[、和](?=(?:\d{1,2}[、和])*\d{1,2}[日号號])"
        r"|(?P<ay>{year}|二[零〇][零〇一二三四五六七八九]{2})\s?年"
        r"|(?<![\d.,第路街巷〕】\]])(?P<ad>\d{1,2})[日号號](?!内|內|均|线|楼|电)"
        r"|\d{1,2}(?:[时時](?:\d{1,2}分|(?![间間]))"
        r"|[点點](?:\d{1,2}分?|[半钟鐘整]|(?=[至到\-–~])))"
        r"|(?<=[时時点點][至到\-–~])\d{1,2}[时時点點]"
    ),
)  # fmt: skip

_AROUND: Final = Around(
    spaced=False,
    before={
        "about": "约, 約, 近, 接近, 大概, 左右",
        "over": "超过, 超, 逾, 至少, 不少于",
        "under": "不足, 不到, 少于",
        "named": "第, 前, #, 上午, 下午, 晚上, 早上, 凌晨, 邮编, 邮政编码, iso, covid",
        "years": "较, 比, 于, 与, 和",
    },
    unless=("之前", "以前", "此前", "目前", "年前", "日前", "当前", "提前", "月前", "天前"),
    codes=re.compile(r"(?:1[0-2]|9[56])\d{3}(?=[\u4e00-\u9fff])"),
    roughly=re.compile(r"\s?(?:左右|上下)"),
    names=re.compile(
        r"[\u4e00-\u9fff]{0,5}?(?:热线|熱線|专线|專線)|[号號](?!召)"
        r"|\s?(?:级|級|路|楼|樓|栋楼|单元|大队|中队|期工程)|岁|歲"
    ),
)

WORDS: Final[Words] = words(
    spelling=_SPELLING,
    around=_AROUND,
    script="[\u4e00-\u9fff]",
    partial=r"等(?:方面|问题|問題|情况|类|领域|事项|原因|单位|部门|渠道|[\d,，。；;、]|$)|主要|集中"
    r"|较多|較多|前[一二三四五六七八九十\d几]|靠前|较为|突出|例如|比如|居前|排名|排在|排列|高发|热点",
    within=r"其中|当中|當中|[中里][,，]|包括|分别|分別",
    other=r"其他|其它|其餘|其余|余下|剩余|另外|其餘",
    rest=r"其余|其餘|剩余|剩餘|余下|尚有|还有|另有",
    total=r"合计|合計|总计|總計|总共|共计|总数|總數|总量|^共|小计",
    up=r"增长|增長|增加|上升|提高|提升|升高|上涨|上漲|增幅|回升|(?<!新)增(?=\d|了|至)|升(?=\d|至)",
    down=r"下降|减少|減少|降低|回落|下跌|减幅|降幅|降(?=\d|至)|缩短",
    change=r"同比|环比|環比|变化|变动|相差",
    compared=r"(?<![占同环環])比(?![例重值])|[较較](?![多大高少])|[从由自]\s?$|上年|去年|上月|同期",
    per_day=r"日均|每日|每天|天均",
    cumulative=r"累计|累計|至今|截至",
    opening=r"期初|月初|年初|上月(?:结转|結轉|末|底|遗留|剩)|上期|原有",
    left=r"剩余|剩餘|尚有|在办|在辦|期末|月末|未处理|未處理|未办结|待处理|待办|结存",
    running=r"连续|連續",
    above=r"高于|高於|超过|超過|优于",
    below=r"低于|低於|未达|不足|未達",
    target=r"目标|目標|计划|計劃|指标",
    joins="和|及|与|與|而",
    share_heads="占比|比例",
    weekdays="一 二 三 四 五 六 日|天",
    weekday_name="星期{day}",
    weekday_after=r"\s?[(（]?(?:星期|周|週|礼拜)(?P<weekday>[一二三四五六日天])",
    past="了|举行|开展|组织|举办|进行|完成",
    this_month="本月|当月|本期",
    future="将|计划|下月|预计|截止|之前|拟|安排在",
    during="在",
    before=r"上月|上期|上个月|上個月",
)
