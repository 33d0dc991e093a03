"""Runs of the Word report: in their own language, and with links to what defines a number."""

from __future__ import annotations

import re
from copy import deepcopy
from hashlib import sha256
from typing import Any

from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from cierre.report.anchors import CONTENT, Anchors
from cierre.report.document import Bound, Runs, Text
from cierre.report.docx_language import tag_language
from cierre.report.tongues import Tongues

_LONGEST_NAME, _DIGEST = 40, 8


class RunWriter:
    """Writes runs into paragraphs of one document."""

    def __init__(self, word: Word, anchors: Anchors) -> None:
        self._word, self._anchors = word, anchors
        self._files: dict[str, str] = {}

    def write(self, paragraph: Paragraph, runs: Runs) -> list[Run]:
        """The runs at the end of a paragraph; a number leads to what defines it."""
        made = []
        for each in runs:
            run = _added(paragraph, each.text)
            made.append(run)
            if isinstance(each, Text):
                if each.strong:
                    run.bold = True
                else:
                    run.element.get_or_add_rPr()
                if each.language:
                    speak(run.element, each.language)
            elif address := self._address(each):
                self._lead(run, address)
        return made

    def _address(self, number: Bound) -> str:
        address = self._anchors.link(number)
        return "" if address.endswith(CONTENT) else address

    def _lead(self, run: Run, address: str) -> None:
        file, _, anchor = address.partition("#")
        link = OxmlElement("w:hyperlink")
        if file:
            if file not in self._files:
                kind = RELATIONSHIP_TYPE.HYPERLINK
                self._files[file] = self._word.part.relate_to(file, kind, is_external=True)
            link.set(qn("r:id"), self._files[file])
        link.set(qn("w:anchor"), name_of(anchor))
        link.set(qn("w:history"), "1")
        run.element.addprevious(link)
        link.append(run.element)


def _added(paragraph: Paragraph, text: str) -> Run:
    """A run at the end of a paragraph; the library puts letter by letter what has no breaks."""
    run = OxmlElement("w:r")
    paragraph.paragraph_format.element.append(run)
    made = Run(run, paragraph)
    if any(each in text for each in "\t\n\r"):
        made.text = text
    elif text:
        words = OxmlElement("w:t")
        words.text = text
        if text.strip() != text:
            words.set(qn("xml:space"), "preserve")
        run.append(words)
    return made


def name_of(anchor: str) -> str:
    """An anchor as Word allows a bookmark to be named: letters, digits, no more than forty."""
    plain = re.sub(r"\W", "_", anchor)
    if len(plain) <= _LONGEST_NAME:
        return plain
    digest = sha256(anchor.encode()).hexdigest()[:_DIGEST]
    return f"{plain[: _LONGEST_NAME - _DIGEST - 1]}_{digest}"


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Give a paragraph the name by which links lead to it, and a number that no other has."""
    element = paragraph.paragraph_format.element
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for each in (start, end):
        each.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    element.append(start)
    for each in element.findall(qn("w:r")):
        element.append(each)
    element.append(end)


def speak(run: Any, language: str) -> None:
    """Mark a run's element as being in a language."""
    spoken = OxmlElement("w:lang")
    tag_language(spoken, language)
    run.get_or_add_rPr().append(spoken)


def mark_tongues(word: Word, tongues: Tongues) -> None:
    """What a template's tags gave in another language is marked as being in it."""
    parts = [word.element.body]
    parts += [kind._element for each in word.sections for kind in (each.header, each.footer)]  # noqa: SLF001
    for run in [run for part in parts for run in part.iter(qn("w:r"))]:
        pieces = tongues.said(run.text)
        if not any(each.language for each in pieces):
            continue
        for each in pieces:
            piece = deepcopy(run)
            piece.text = each.text
            run.addprevious(piece)
            if each.language:
                speak(piece, each.language)
        run.getparent().remove(run)
