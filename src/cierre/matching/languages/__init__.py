"""The few words that the matching knows, a file a language."""

from __future__ import annotations

from cierre.audit.finding import Language
from cierre.matching.languages import en, es, zh
from cierre.matching.languages.words import Words

WORDS: dict[Language, Words] = {"es": es.WORDS, "en": en.WORDS, "zh": zh.WORDS}
