# Closes.

nav = Closes
title = Closes
title-month = Close of { $month }
to-chain = All closes
to-month = See the close
to-report = See the closed report
none = No month has been closed yet.
close = Close { $month }
who = Who does it
progress = How far it is
look-again = Look again
going-look = It is being looked at whether anything is in the way of closing { $month }.
going-close = { $month } is being closed. You can go on with other things.
going-verify = All that is closed is being verified.
broken = What was being done was interrupted. Nothing was left half done: you can begin again.
is-closed = The month is closed
closed-by = Close number { $number }, { $when }, by { $who }.
corrects = It corrects close number { $number }.
no-longer = It no longer counts: the month was opened again.
exceptions = It was closed with these exceptions
answers = { $who } answers for it, until { $until }.
reopen = Open the month again
reopen-lead = What was closed stays in the chain. The next close will say that it corrects it, and why.
reopen-why = Why
reopened = { $month } is open again.
passphrase = Passphrase of the key
passphrase-new = A passphrase for the key (may be left empty)
passphrase-again = The same passphrase again
step-look = Is anything in the way?
look-lead = Everything recorded is recounted, and what is missing is looked for. Nothing is closed yet.
look = See what is in the way
nothing-in-the-way = Nothing is in the way.
not-fresh = Something was recorded since it was looked at. Look again before you close.
is-allowed = With an exception
step-allow = Exceptions
allow-lead = Somebody may answer in writing for what is missing: who, why and until when. It is printed in the office's report.
allow-what = What is answered for
allow-why = Why it is closed like this
allow-until = Until when
allow = Note the exception
disallow = Take away
step-close = Close { $month }
close-lead = All that the month says is frozen (figures, names, definitions, targets, records and reports), signed, and chained to the close before. What comes later will be an adjustment of the next month.
key-new = It is the office's first close: its key will be made in { $path }, apart from the data. Keep a copy elsewhere: without it no other month can be closed.
key-is = It is signed with the key { $key }.
entry-close = { $month }: closed
entry-reopening = { $month }: opened again
entry-key = The key was replaced by another
entry-erasure = Data of a customer were erased
entry-by = Number { $number }, { $when }, by { $who }.
holds = Does it hold?
verify-lead = The records of each closed month are read again, its figures made anew, and all compared with what was signed.
verify = Verify everything
verified = { $when }: all was what was signed ({ $count ->
    [one] { $count } month
   *[other] { $count } months
}).
found = { $when }: { $count ->
    [one] one thing was not what was signed:
   *[other] { $count } things were not what was signed:
}
elsewhere = To verify it elsewhere
head-lead = Note the digest of the last close where nobody here can change it, and give the public key to whoever receives the reports: with it a report is verified without anything else.
head = Digest of the last close
key = The office's public key
findable = Before the close: what would be found
findable-lead = If somebody changes something in the database behind the program's back, this is what would be found today, and what would not. The close signs all that was recorded by then.
announced = { $count ->
    [one] The digest was sent to { $count } person.
   *[other] The digest was sent to { $count } people.
}
to-close = Close the month
letter-subject = { $office }: close of { $month }
letter-text =
    { $office }, { $month }: the month is closed with number { $number }, by { $who }.

    Digest of the close: { $digest }
    The office's public key: { $key }

    Keep this message. The digest shows that nobody has changed since what was closed; the key verifies any report of that month.
quoted = “{ $text }”
