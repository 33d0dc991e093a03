"""Chinese."""

from __future__ import annotations

from cierre.matching.languages.words import Words

WORDS = Words(
    silent=frozenset(
        "的了在和与及为是共有本月年日其中中个件名项次份人我们这该都也还已均各并分别合计总共个月"
    ),
    joins=r"[,，、;；]|而|但|并",
    before=r"上月|上季度?|上个月|上期|前一个?月|环比",
    year_ago=r"去年|上年|同比|一年前",
    to_date=r"今年以来|年初至今|本年累计|累计|全年累计|年内",
    then=r"月初|期初|年初|上期结转|原有|原来",
    more=r"增[加长多]?|上升|提[高升]|多(?!少)|上涨|高于|改善",
    less=r"减[少]?|下降|降低|回落|少(?!数)|低于|下滑",
    than=r"比|较|环比|同比|相比",
    target=r"目标|上限|下限|指标|要求|限额",
    vague=r"每[一两三四五六七八九十百千\d]+[^\d]{0,2}中?$",
    durations=(
        ("天", 86_400),
        ("个?小时", 3600),
        ("分钟", 60),
        ("秒钟?", 1),
    ),
)
