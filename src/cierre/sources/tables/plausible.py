"""Whether the characters of a text are such as people write in Spanish, English or Chinese."""

from __future__ import annotations

import re
from collections import Counter

_NO_ASCII = re.compile("[^\x00-\x7f]")
_SMALL, _CAPITAL = "áéíóúüñçàèìòùâêîôûäëïöãõåæøß", "ÁÉÍÓÚÜÑÇÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕÅÆØ"
_WORDS = re.compile(
    # a letter with an accent stands in a word, and no capital follows a small letter
    rf"(?<![{_SMALL}])(?!í(?:t|ll|re|ve|d|m)\b)(?!(?<=[^aeun])ís\b)[{_SMALL}]{{1,2}}(?=[a-z])"
    rf"|(?<=[A-Za-z])[{_SMALL}]{{1,2}}(?![{_SMALL}A-Z])"
    rf"|(?<![a-z{_SMALL}{_CAPITAL}])[{_CAPITAL}](?=[A-Za-z])"
    rf"|(?<=[A-Z])[{_CAPITAL}]{{1,2}}(?![a-z{_CAPITAL}])|(?<!\w)[àèéòóÀÈÉÓ](?!\w)"
    # a mark stands beside a word and not within one
    r"|(?<!\w)[¿¡«“‘](?=\w)|(?<=[\w.,!?%)])[»”](?!\w)|(?<=\d)[ºª°](?![a-z])"
    r"|(?<=\b[nN])[º°](?!\w)|(?<=\b[MD])[ªº](?!\w)"
    r"|(?<=[A-Za-z])’(?=(?:s|t|ll|re|ve|d|m)\b)|(?<=\b[ODLdlnsNS])’(?=[A-Za-zéêèhÉ])|(?<=s)’(?!\w)"
    r"|(?<!\w)[–—](?!\w)|(?<=\d)–(?=\d)|(?<=\w)…(?!\w)|(?<!\w)…(?=\w)"
    r"|(?<![A-Za-z])[€£](?![A-Za-z])|(?<=\bm)[²³](?!\w)|(?<!\w)[•·½¼±×](?!\w)"
    r"|(?<=\w)[®™©](?!\w)|(?<=[\w.,;:%])\xa0(?=[\w€£%(])"
)
_FOREIGN = frozenset("çàèìòùâêîôûäëïöãõåæøßÇÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕÅÆØ")
_LESS = 0.85
"""What a letter counts that Spanish and English write in foreign words alone."""
_WITHIN_WORDS = re.compile(r"[a-z][\u3400-\u9fff](?![\u3400-\u9fff])|[A-Z][\u3400-\u9fff][A-Za-z]")
"""An ideograph alone in a word of letters."""
_OTHER_SCRIPTS = re.compile("[\u0370-\u04ff]")
_FREQUENT = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天"
    "而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知样现分将外但身些与"
    "高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次"
    "东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马"
    "命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风"
    "战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条"
    "院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息"
    "写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专"
    "石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴切约级确具热字号客户楼层漏栋室单元费缴欠款额余收付票发票期状态处理"
    "编类别姓名电话地址备注标题内容投诉报修维护登记受理完成关闭结案满意评分回访调查时长秒分钟接通放弃排队坐席班组员工日"
    "期上午下午星期周末合计小计总计序号类型原因结果责任人负责派单师傅换灯管道堵塞门禁锁电梯停车位噪音保洁绿化物业"
    "水表抄读数用量单价仓库存盘点货批次数量出入损订运输司机签收延误破损培训考试成绩课程王李张刘陈杨赵黄周吴徐孙胡朱"
    "高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田任姜范方石姚谭廖邹熊陆郝"
    "孔崔康毛邱秦史顾侯邵孟龙段汤尹黎易常武乔贺赖龚伟芳娜秀敏静丽强磊军洋勇艳杰娟涛超明霞平刚桂英建国"
    # the same in traditional characters, where they are others
    "這來個說們為時會後對過學麼無開發還當樣經頭動兩長現將進實點種聲話兒問機給幾業間電東氣關內車應見產萬數體處總書員"
    "報馬張難件與從計親務統記邊風戰幹許覺聽題場語請讓認論義術結條師資隊帶運變聯權領傳達辦區轉眾輕寫識極黃臉錢黨"
    "設歷雙單據導網專讀飛觀爭組視濟離雖壞興約級確號戶樓層棟費繳欠款額餘類別備註標題訴報維護記關閉結滿評訪調查"
    "鐘接棄隊組員週計號類責負師傅換燈門鎖電梯噪綠業錶讀單價倉庫盤點貨損訂輸機簽誤訓試績課劉陳楊趙吳孫鄭謝韓馮許蘇盧"
    "蔣賈葉閻鐘範譚廖鄒陸顧龍湯賀賴龔偉麗強軍國區縣臺灣聯絡員問題處理結果案件編碼姓"
)
_MARKS = frozenset("，。、：；！？（）【】《》“”‘’—…·～－／％＋＝　￥①②③④⑤⑥⑦⑧⑨⑩㎡℃×")
_WIDE = frozenset(map(chr, range(0xFF10, 0xFF5B)))


def plausibility(text: str) -> float:
    """The share of a text's characters beyond ASCII that stand where people write such."""
    others = Counter(_NO_ASCII.findall(text))
    if not others:
        return 1.0
    if len(_OTHER_SCRIPTS.findall(text)) > 0.9 * others.total():
        return 1.0
    ideographs = sum(count for each, count in others.items() if _is_ideograph(each))
    if ideographs * 2 < others.total():
        return (_in_words(text) + 0.5 * ideographs) / others.total()
    if sum(map(_is_ideograph, others)) == 1:
        # any two bytes may be one ideograph
        return 0.0
    frequent = sum(count for each, count in others.items() if each in _FREQUENT)
    usual = sum(count for each, count in others.items() if _is_usual(each))
    usual -= len(_WITHIN_WORDS.findall(text))
    # names and places are written with rare ones
    return min(1.0, 2.5 * frequent / ideographs) * usual / others.total()


def _in_words(text: str) -> float:
    placed = [each for found in _WORDS.finditer(text) for each in found[0] if not each.isascii()]
    return sum(_LESS if each in _FOREIGN else 1 for each in placed)


def _is_ideograph(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"


def _is_usual(character: str) -> bool:
    """Whether it is of the few thousand that schools teach, or a mark that goes with them."""
    if character in _MARKS or character in _WIDE or character in _FREQUENT:
        return True
    return _first_byte(character, "gb2312") in range(0xB0, 0xF8) or _first_byte(
        character, "big5"
    ) in range(0xA4, 0xC7)


def _first_byte(character: str, encoding: str) -> int:
    if not _is_ideograph(character):
        return 0
    return character.encode(encoding, "replace")[0]
