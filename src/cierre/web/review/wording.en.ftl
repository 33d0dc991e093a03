# The review of reports.

title = Review
to-all = All reports of the month
state-draft = Draft
state-submitted = Handed over
state-returned = Given back
state-approved = Approved
state-signed = Signed
state-changed = Changed
act-submitted = Handed it over
act-commented = Commented on a paragraph
act-returned = Gave it back
act-approved = Approved it
act-signed = Signed it
turn-draft = { $name } is to hand it over.
turn-submitted = { $name } is to review it.
turn-returned = { $name } is to correct it and hand it over again.
turn-approved = { $name } is to sign it.
turn-changed = { $name } is to hand it over again.
nobody = The settings name nobody else who could review it: the close will ask for an exception in writing.
moved-figures = Its figures or notes have changed since.
moved-text = The words of a paragraph have changed since.
without = It goes without { $books }.
comments = Comments
not-open = It is handed over when the month has ended.
no-longer = The month is closed.
as = as
missing = Of these books something is still to be said:
goes-without = It goes without “{ $book }”, and I know it
say-nothing = If there was nothing, say so on the page of the month
covered = I have checked that every book is there, or that there is nothing to report
do-submitted = Hand over for review
do-approved = Approve
do-returned = Give back to be corrected
do-signed = Sign
done-submitted = Handed over. Whoever reviews it has it now.
done-approved = Approved, as it is now.
done-returned = Given back to whoever prepares it.
done-signed = Signed, as it was approved.
return-text = What is to be corrected
return-hint = To point at a paragraph, comment on it beside it; if you have done so, this may stay empty.
history = { $count ->
    [one] What has happened (one step)
   *[other] What has happened ({ $count } steps)
}
typed = What you had written
comment = Comment on this paragraph
comment-title = Comment on a paragraph
comment-text = What is to be corrected or explained
comment-keep = Keep the comment
all-title = Review of the reports
all-done = { $count ->
    [one] { $done } of { $count } report approved
   *[other] { $done } of { $count } reports approved
}
all-not-open = This month is not reviewed: it has not ended, or is closed already.
mine = Waiting for you
report = Report
state = State
last = Last step
turn = Whose turn
remind = Remind those whose turn it is
remind-hint = By e-mail, each of their own alone and once a day at most.
reminded = { $count ->
    [0] There is nobody to remind: it was done today already, or none of those concerned has an e-mail address.
    [one] One person is told.
   *[other] { $count } people are told.
}
letter-subject = Reports of { $period } that wait for you · { $office }
letter-hello = Hello { $name },
letter-text = Of { $period } the following waits for you:
letter-submit = - to hand over the report of { $report }
letter-correct = - to correct the report of { $report } and hand it over again
letter-review = - to review the report of { $report }
letter-sign = - to sign the report of { $report }
letter-end = You find it in Cierre, on the page “Review of the reports”.
