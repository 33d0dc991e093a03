# What is in the way of a close, and what of one does not hold.

close-checking = Checking
close-freezing = Freezing what the month says
in-the-way-closed = This month is closed already.
in-the-way-order = { $about } is to be closed first.
in-the-way-not-over = The month is not over: its last day is { $about }.
in-the-way-empty = Nothing is recorded of this month.
in-the-way-broken = There are records that do not balance.
in-the-way-missing = { $scope } has nothing in “{ $book }” and has not said that there is nothing to report.
verify-listed = Close { $number }: the database lists it under another month, kind or digest than what was signed.
verify-through = The database says that the last closed month is “{ $about }”, and the chain of closes does not.
verify-beside = { $period }: something kept beside the records is gone, or is not as it was at the close: { $about }.
in-the-way-duties = In “{ $book }” { $about ->
    [one] { $about } duty is overdue, and nobody says whether it was done.
   *[other] { $about } duties are overdue, and nobody says whether they were done.
}
in-the-way-imports = { $about ->
    [one] { $about } import is not finished: it waits for an answer.
   *[other] { $about } imports are not finished: they wait for an answer.
}
in-the-way-unreviewed = Nobody has handed over any report yet to be reviewed.
in-the-way-unapproved = { $scope }: the report is not approved ({ $about }).
in-the-way-unapproved-people = { $scope }: not yet approved are the reports of { $about }.
in-the-way-no-reviewer = { $scope }: the report is not approved, and the settings name nobody else who could do it.
review-draft = draft
review-submitted = handed over
review-returned = given back
review-approved = approved
review-signed = signed
review-changed = changed since it was handed over
review-commented = commented
verify-loadings = { $period }: the chain of loads is no longer the one there was at the close.
verify-changed = { $period }, { $book }: “{ $about }” is not as it was at the close.
verify-gone = { $period }, { $book }: something of “{ $about }” that was there at the close is gone.
verify-added = { $period }, { $book }: “{ $about }” has something that was not there at the close.
verify-statement = { $period }: the figures of “{ $about }” no longer come of their records.
verify-unreadable = { $period }: what was frozen cannot be read: { $about }.
verify-program = The program is another than the one that closed the month, which may be why.
verify-stamp = Close { $number }: the time stamp that is kept is not of what was signed.
verify-stamp-unknown = Close { $number }: the time stamp is by “{ $about }”, for whom none of the trusted certificates answers.
chain-unreadable = Close { $number }: it is not what was signed, and cannot be read.
chain-order = Close { $number }: in its place stands { $about }.
chain-previous = Close { $number }: it does not follow on the one before it.
chain-signature = Close { $number }: the signature is not of what it says.
chain-key = Close { $number }: it is signed with another key, { $about }.
chain-contents = Close { $number }: the list of what it froze is not the one that was signed.
chain-content-gone = Close { $number }: “{ $about }” is gone.
chain-content-changed = Close { $number }: “{ $about }” is not what was frozen.
chain-head-unknown = The close of the digest { $about } is not in the chain: it was cut off, or is another.
chain-office = Close { $number }: it is of another office, “{ $about }”.
findable-found = When somebody changes something by another way than the program’s, this is found before the close:
findable-not-found = Before the close, this is not found:
findable-once-closed = Once the month is closed, it is.
findable-move = A move that was changed, deleted or added.
findable-item = Something an item says of itself (number, title, customer, due day…), or a whole item that was deleted or added.
findable-line = A line of the sheets of movements that was changed, deleted or added.
findable-batch = A whole load that was deleted with all it brought, or changed.
findable-said = What the office says of itself: names, hours, people, targets, notes.
findable-beside = An attached file, a worded paragraph, a decision, the Word template or a step of a review.
findable-list = What a list of items shows and their moves do not say.
findable-guards = That the database no longer prevents records from being changed or deleted.
findable-alone = An attached file, a paragraph or a decision that somebody deletes together with its seal.
findable-recomputed = A change by somebody who also makes all digests, totals and the chain of loads anew.
findable-unsealed = What is under no seal: which source a line is of, and by which calendars durations were reckoned. No figure depends on it.
findable-log = A line of the access log, when the database’s guards are taken away and put back.
findable-untrue = What was never recorded, or was recorded as it was not.
forgotten-customer = Forgotten customer { $number }
