"""Addresses of the registers. Numbers may have any character, so they stand last."""

from __future__ import annotations

from django.urls import path

from cierre.web.registers import entering, lists, moving, one

urlpatterns = [
    path("register", lists.books, name="registers"),
    path("register/<str:book>.json", lists.as_json, name="register-json"),
    path("register/<str:book>.csv", lists.as_csv, name="register-csv"),
    path("register/<str:book>", lists.register, name="register"),
    path("register/<str:book>/new", entering.new, name="register-new"),
    path("register/<str:book>/several", moving.several, name="register-several"),
    path("register/<str:book>/view", lists.keep_view, name="register-view"),
    path("register/<str:book>/item/<path:number>", one.item, name="item"),
    path("register/<str:book>/move/<path:number>", moving.move_one, name="item-move"),
    path("register/<str:book>/amend/<path:number>", entering.amend_one, name="item-amend"),
    path("register/<str:book>/reverse/<path:number>", moving.reverse_one, name="item-reverse"),
    path("register/<str:book>/attach/<path:number>", one.attach_file, name="item-attach"),
    path("register/<str:book>/file/<int:attachment>", one.attachment, name="item-file"),
]
