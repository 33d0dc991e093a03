"""The language of a Word report's text: Word keeps one for Latin letters and one for Chinese."""

from __future__ import annotations

from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

_BESIDE_CHINESE = "en"
"""Latin letters in Chinese text: tagged as Chinese their words would be broken anywhere."""

_TYPEFACE = "Microsoft YaHei"
"""Without one of their own Chinese letters may be drawn in a Japanese typeface."""


def set_language(word: Word, language: str) -> None:
    """What all text of the document is in that does not say otherwise."""
    for defaults in word.styles.element.iter(qn("w:rPrDefault")):
        spoken = next(defaults.iter(qn("w:lang")), None)
        if spoken is None:
            of_text = defaults.find(qn("w:rPr"))
            if of_text is None:
                of_text = OxmlElement("w:rPr")
                defaults.append(of_text)
            spoken = OxmlElement("w:lang")
            of_text.append(spoken)
        tag_language(spoken, language)
        if language == "zh":
            _give_typeface(spoken)


def tag_language(spoken: BaseOxmlElement, language: str) -> None:
    """Say on a ``w:lang`` which language the text has."""
    if language == "zh":
        spoken.set(qn("w:val"), _BESIDE_CHINESE)
        spoken.set(qn("w:eastAsia"), "zh-CN")
    else:
        spoken.set(qn("w:val"), language)


def _give_typeface(spoken: BaseOxmlElement) -> None:
    of_text = spoken.getparent()
    fonts = of_text.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        of_text.insert(0, fonts)
    if not {qn("w:eastAsia"), qn("w:eastAsiaTheme")} & set(fonts.attrib):
        fonts.set(qn("w:eastAsia"), _TYPEFACE)
