# What was brought to the office, and how to take it back.

title = What was brought in
bring = Bring records
none = No file has been brought in yet.
when = When
who = Who
files = Files
book = What of
rows = Rows
moves = Moves
action = Undo
undo = Undo…
is-undone = undone
undoes = Undone: { $files }
pages = Pages
newer = Newer
older = Older
left = { $count ->
    [one] One row is left to mend
   *[other] { $count } rows are left to mend
} of { $files }.
left-download = Download
undo-title = Undo what was brought in
would-undo = { $items ->
    [0] No record would change
    [one] One record would change
   *[other] { $items } records would change
}{ $never ->
    [0] {""}
    [one] , and one would count no more
   *[other] , and { $never } would count no more
}: { $back ->
    [one] one move would be taken back
   *[other] { $back } moves would be taken back
} and { $anew ->
    [0] none would return
    [one] one would be again as it was
   *[other] { $anew } would be again as they were
}.
undone = { $items ->
    [0] Undone: no record has changed
    [one] Undone: one record has changed
   *[other] Undone: { $items } records have changed
}{ $never ->
    [0] {""}
    [one] , and one counts no more
   *[other] , and { $never } count no more
}; { $back ->
    [one] one move was taken back
   *[other] { $back } moves were taken back
} and { $anew ->
    [0] none has returned
    [one] one is again as it was
   *[other] { $anew } are again as they were
}.
undo-numbers = Among them:
undo-stays = Nothing is deleted: it stays on record what was brought in, who undid it and when.
undo-do = Undo it
back = Back, changing nothing
