"""Packs: one TOML per setting, naming its books, its headline figures and its report's outline."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from cierre.book import Book, Ranking, Ratio
from cierre.directory import Category, Reason
from cierre.fault import NotFound, offered

CLOSING = ("earlier_plan", "notes", "signatures")
"""The families that close a report; a further book's page comes before them."""

Alternatives = tuple[str, ...]
"""Message ids of one sentence: the first that has all its figures is said."""


@dataclass(frozen=True)
class Part:
    """A piece of a section: which family of the report writes it, and from what.

    ``figures`` are figure ids; ``by`` the dimension they are broken down by; ``says`` the
    sentences; ``entry`` the message said for each part, or else the first of ``says``; ``title``
    the message of a chart's or table's title; ``state`` the state whose items are meant; ``kinds``
    kinds of notes; ``book`` the one that a person tells of.
    """

    kind: str
    figures: tuple[str, ...] = ()
    by: str = ""
    says: tuple[Alternatives, ...] = ()
    entry: str = ""
    title: str = ""
    state: str = ""
    kinds: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    book: str = ""


@dataclass(frozen=True)
class OutlineSection:
    """A section of the report: its title is the message ``section-<id>``."""

    id: str
    parts: tuple[Part, ...] = ()
    subsections: tuple[OutlineSection, ...] = ()
    annex: bool = False


@dataclass(frozen=True)
class Pack:
    """A setting. ``headline`` are the figures of the key-figures table, ``tiles`` of its band."""

    id: str
    books: tuple[str, ...]
    headline: tuple[str, ...]
    tiles: tuple[str, ...]
    ratios: tuple[Ratio, ...] = ()
    outline: tuple[OutlineSection, ...] = ()
    categories: tuple[Category, ...] = ()
    reasons: tuple[Reason, ...] = ()


def parts_of_kind(sections: Iterable[OutlineSection], kind: str) -> Iterator[Part]:
    """Every part of a kind, in sections and their subsections."""
    for section in sections:
        yield from (part for part in section.parts if part.kind == kind)
        yield from parts_of_kind(section.subsections, kind)


def pack_ids() -> tuple[str, ...]:
    """Ids of the packs there are, in alphabetical order."""
    names = (entry.name for entry in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def load_pack(pack: str) -> Pack:
    """The pack of that id. Raises NotFound, naming the packs there are."""
    if pack not in pack_ids():
        raise NotFound("no-pack", value=pack, names=offered(pack, pack_ids()))
    return read_pack(pack, (files(__name__) / f"{pack}.toml").read_text(encoding="utf-8"))


def with_books(pack: Pack, books: Iterable[Book]) -> Pack:
    """The pack with a page, and key figures, for each book that it does not name itself."""
    pages: list[OutlineSection] = []
    figures: list[str] = []
    for book in books:
        if book.id in pack.books:
            continue
        measures = book.headline or [
            each.id for each in book.measures if not isinstance(each, Ranking)
        ]
        named = tuple(f"{book.id}.{each}" for each in measures)
        tables = (Part("parts_table", named, by) for by in ("category", "place"))
        pages.append(OutlineSection(book.id, (Part("measures", named), *tables)))
        figures += named
    if not pages:
        return pack
    before = [
        index
        for index, section in enumerate(pack.outline)
        if section.annex or any(part.kind in CLOSING for part in section.parts)
    ]
    at = min(before, default=len(pack.outline))
    closing = tuple(_with_pending(each, figures) for each in pack.outline[at:])
    return replace(
        pack,
        books=(*pack.books, *(page.id for page in pages)),
        headline=(*pack.headline, *figures),
        outline=(*pack.outline[:at], *pages, *closing),
    )


def for_person(pack: Pack) -> Pack:
    """The pack with the outline of a person's report: what I did, how well, what I learnt, where I
    fell short, what comes next; each of the pack's books in its order. The annex stays.

    A book that persons have no words for tells of itself.
    """
    words = _person_words()

    def told(aspect: str, *kinds: str) -> tuple[Part, ...]:
        family = "outcomes" if aspect == "well" else "told"
        return tuple(
            Part(family, says=words[book].get(aspect, ()), book=book, kinds=kinds)
            for book in pack.books
            if book in words
        )

    own = tuple(
        Part("measures", tuple(name for name in pack.headline if name.startswith(f"{book}.")))
        for book in pack.books
        if book not in words
    )
    short = tuple(says for book in pack.books for says in words.get(book, {}).get("short", ()))
    outline = (
        OutlineSection(
            "i_did",
            (
                Part("unfinished"),
                Part("tiles"),
                *told("did", "achievement"),
                *own,
                _rest("achievement"),
            ),
        ),
        OutlineSection("i_well", (*told("well"), Part("own_figures"), Part("earlier_plan"))),
        OutlineSection("i_learnt", (*told("learnt", "lesson"), _rest("lesson"))),
        OutlineSection("i_short", (Part("shortfalls", says=short),)),
        OutlineSection("i_next", (Part("own_plan"), _rest("thanks"))),
        OutlineSection("signatures", (Part("signatures"),)),
    )
    annex = tuple(each for each in pack.outline if each.annex)
    return replace(pack, outline=(*outline, *annex))


def _rest(kind: str) -> Part:
    return Part("own_notes", kinds=(kind,))


@cache
def _person_words() -> Mapping[str, Mapping[str, tuple[Alternatives, ...]]]:
    """What a person says of each book, by what it is about: did, well, learnt, short."""
    source = files(__name__) / "person" / "outline.toml"
    content = tomllib.loads(source.read_text(encoding="utf-8"))
    return {
        book: {aspect: tuple(tuple(each) for each in says) for aspect, says in aspects.items()}
        for book, aspects in content.items()
    }


def _with_pending(section: OutlineSection, figures: Iterable[str]) -> OutlineSection:
    parts = tuple(
        replace(part, figures=(*part.figures, *figures)) if part.kind == "pending" else part
        for part in section.parts
    )
    return replace(section, parts=parts)


def wording(pack: str, language: str) -> str:
    """Every pack's common sentences, a person's, and this one's own. Raises NotFound."""
    folder = files(__name__)
    person = folder / "person" / f"wording.{language}.ftl"
    common, own = (folder / f"{name}.{language}.ftl" for name in ("common", pack))
    sources = (common, person, own)
    if not all(source.is_file() for source in sources):
        raise NotFound("no-wording", value=pack, names=language)
    return "\n".join(source.read_text(encoding="utf-8") for source in sources)


def read_pack(pack: str, text: str) -> Pack:
    """A pack from its TOML. Raises ValueError or TypeError for what it does not know."""
    content = tomllib.loads(text)
    return Pack(
        id=pack,
        books=tuple(content["books"]),
        headline=tuple(content["headline"]),
        tiles=tuple(content["tiles"]),
        ratios=tuple(Ratio(**each) for each in content.get("ratio", ())),
        outline=tuple(_section(each) for each in content["section"]),
        categories=tuple(Category(**each) for each in content.get("category", ())),
        reasons=tuple(Reason(**each) for each in content.get("reason", ())),
    )


def _section(content: Mapping[str, Any]) -> OutlineSection:
    return OutlineSection(
        id=content["id"],
        parts=tuple(_part(each) for each in content.get("parts", ())),
        subsections=tuple(_section(each) for each in content.get("section", ())),
        annex=content.get("annex", False),
    )


def _part(content: Mapping[str, Any]) -> Part:
    lists = {name: tuple(content.get(name, ())) for name in ("figures", "kinds", "categories")}
    says = tuple(tuple(alternatives) for alternatives in content.get("says", ()))
    return Part(**{**content, **lists, "says": says})
