"""What people type into the registers: one more source, of which each entry is a record of its own.

``entry_form`` and ``allowed_moves`` say what a page has to ask; ``enter``, ``move``, ``move_many``,
``amend`` and ``reverse`` record what it is told; ``attach`` keeps a file with an item.
"""

from cierre.office.typed.attachments import (
    Attachment,
    attach,
    attachments,
    read_attachment,
)
from cierre.office.typed.entering import amend, enter, move, move_many
from cierre.office.typed.forms import FormField, entry_form
from cierre.office.typed.moves import AllowedMove, allowed_moves
from cierre.office.typed.present import Lot, Present, item_now
from cierre.office.typed.refused import Refused, Wrong
from cierre.office.typed.reversing import reverse

__all__ = [
    "AllowedMove",
    "Attachment",
    "FormField",
    "Lot",
    "Present",
    "Refused",
    "Wrong",
    "allowed_moves",
    "amend",
    "attach",
    "attachments",
    "enter",
    "entry_form",
    "item_now",
    "move",
    "move_many",
    "read_attachment",
    "reverse",
]
