"""The sentences of an audit in Chinese."""

from typing import Final

RELATIONS: Final = {
    "sum": "{parts}是{whole}的各个部分。",
    "remainder": "从{whole}中减去{parts}，剩余{stated}。",
    "rollforward": "期初加新增减办结，等于期末{stated}。",
    "cumulative": "累计{stated}由{parts}合成。",
    "share": "{parts}占{whole}的{stated}。",
    "shares-sum": "{all}是一个整体的全部占比，合计{whole}。",
    "average": "{stated}是{first}除以{second}的平均数。",
    "change": "从{second}到{first}的变化为{stated}。",
    "beyond-all": "降幅不会超过100%；文中写{stated}。",
    "difference": "{first}与{second}之差为{stated}。",
    "points": "{first}与{second}相差{stated}。",
    "streak": "文中称连续{stated}期处于{whole}的同一侧；数字是{parts}。",
    "title-month": "标题写{stated}，正文开头写{computed}。",
    "impossible-day": "文中写{stated}，该月只有{computed}天。",
    "weekday": "{parts}是{computed}；文中写“{stated}”。",
    "outside-period": "关于{computed}的内容，日期却是{stated}。",
    "repeat": "同一数字一处为{stated}，另一处为{parts}。",
    "previous": "上期报告为{parts}；本期写作{stated}。",
    "written": "报告写成时此处是{computed}，现在是{stated}。",
}
WHYS: Final = {
    "truncated": "截尾，未四舍五入。",
    "last_digit": "末位相差一，因四舍五入或为使合计为百分之百。",
    "range": "在原数四舍五入允许的范围内。",
    "rounded": "差额在各部分四舍五入的范围内。",
    "approximate": "文中给的是约数。",
    "other": "更可能是{stated}有误，应为{right}。",
    "late_event": "只有报告在期后完成才成立。",
}
