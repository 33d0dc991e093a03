# What the commands say on the screen.

heading-figure = Figure
heading-value = Value
heading-before = Before
heading-target = Target
heading-id = Key
heading-book = Book
heading-states = States
heading-measures = Figures
heading-unit = Unit
heading-definition = What it counts
heading-state = State
heading-next = Can go to
heading-seconds = Time
heading-side = Side
side-numerator = numerator
side-denominator = denominator
heading-times = Times
closed = { $state } (closed)
whole-office = The whole office
balanced = { $count ->
    [0] There was nothing to balance.
    [one] It balances: { $count } balance was computed in two ways, and both agree.
   *[other] It balances: { $count } balances were computed in two ways, and both agree.
}
unbalanced = It does not balance. No report should be signed until this has been cleared up.
check-passed = Everything that was recorded has been recounted; nothing is missing or has changed.
checked = { $later ->
    [0] Checked in full on { $day }, up to load { $batch }.
    [one] Checked in full on { $day }, up to load { $batch }; there has been { $later } load since.
   *[other] Checked in full on { $day }, up to load { $batch }; there have been { $later } loads since.
}
check-failed = Some records are not as they were written. Restore the last backup that is sound, or load the sheets again into an empty data folder (--data).
own-only = For { $name } alone: this appears in no report.
nothing-own = There is nothing that only { $name } may see.
records = { $count ->
    [0] No records.
    [one] { $count } record.
   *[other] { $count } records.
}
unit-items = count
unit-quantity = quantity
unit-money = amount
unit-seconds = time
unit-office_seconds = time in office hours
unit-score = score
unit-share = percentage
unit-per_hundred = per hundred
unit-per_thousand = per thousand
unit-points = net points
reports-done = { $total ->
    [one] { $done } of { $total } report
   *[other] { $done } of { $total } reports
}
undone = { $office }: load { $batch } is undone by { $by }. { $items ->
        [0] No item changes
        [one] { $items } item changes
       *[other] { $items } items change
    }{ $never ->
        [0] .
        [one] , { $never } of which no longer counts.
       *[other] , { $never } of which no longer count.
    } { $back ->
        [one] { $back } movement is taken back
       *[other] { $back } movements are taken back
    } and { $anew ->
        [one] { $anew } is recorded anew
       *[other] { $anew } are recorded anew
    }.
would-undo = { $office }: nothing was written. Undoing load { $batch } would change { $items ->
        [one] { $items } item
       *[other] { $items } items
    } ({ $numbers }): { $back ->
        [one] { $back } movement would be taken back
       *[other] { $back } movements would be taken back
    } and { $anew ->
        [one] { $anew } recorded anew
       *[other] { $anew } recorded anew
    }.
no-loadings = { $office }: nothing has been loaded yet.
loading-undone = undone by { $by }
loading-undoes = undoes { $batch }
calendar-changed = The durations in office hours of “{ $office }” were worked out by other hours or holidays than those of now. To work them out anew, run “cierre recompute { $office }”.
recomputed = { $office }: { $moves ->
        [0] all durations in office hours are those of the present calendar already.
        [one] the duration of { $moves } move changes.
       *[other] the durations of { $moves } moves change.
    }
would-recompute = { $office }: nothing was written. { $moves ->
        [0] No duration would change.
        [one] The duration of { $moves } move would change.
       *[other] The durations of { $moves } moves would change.
    }
closed-months-stay = Closed months, up to { $month }, stay as they were closed.
loading-timed = works durations out anew
heading-month = month
heading-changed = change
heading-of = of
heading-before-office = office hours before
heading-after-office = now
heading-load = load
heading-source = source
heading-files = files
heading-who = who
heading-when = when
heading-rows = rows
heading-moves = movements
heading-note = note
pulled = { $desk }: { $tickets ->
        [0] no ticket has changed
        [one] { $tickets } ticket was read
       *[other] { $tickets } tickets were read
    }; { $items ->
        [0] no new case
        [one] { $items } new case
       *[other] { $items } new cases
    }, { $moves ->
        [0] no new move
        [one] { $moves } new move
       *[other] { $moves } new moves
    }.
pull-stopped = { $desk }: what comes after this has not been recorded. Answer it and pull again; it goes on from here.
serving = Cierre is open on this machine. The link works once: { $link }
serving-team = Cierre is running for the team: { $link }
serving-ends = To close it, press Ctrl+C.
heading-setting = Setting
heading-was = was
heading-is = is
settings-taken = { $office }: { $count ->
        [one] { $count } setting has changed.
       *[other] { $count } settings have changed.
    }
settings-the-same = { $office }: no setting changes.
settings-to-accept = Nothing has been changed. If it is what you mean, run the command again with --accept-changes.
settings-not-taken = Nothing has been changed.
settings-never-changed = { $office }: the settings have not been changed since the office was loaded.
changed-by-load = with a load
left-behind = What is already recorded of { $names } counts for the team of then. If it is to count for the new one, load their sheets again.
settings-kept = office.toml says what it said at the last load: the settings that were changed since hold.
template-kept = { $office }: Word reports are written into { $name } from now on.
template-forgotten = { $office }: Word reports are written into the usual template from now on.
key-made = The office now has a key that signs its closes, in { $path }. Keep a copy away from the data: without it no other month can be closed. It begins with { $key }.
key-place = It is in { $path }.
key-passphrase-asked = Passphrase of the key
key-pin-asked = PIN of the key
would-close = Nothing is in the way of closing { $month }. With --yes it is closed.
not-closed = Nothing was closed.
month-closed = { $month }: closed, number { $number }. { $frozen ->
    [one] { $frozen } document is frozen.
   *[other] { $frozen } documents are frozen.
}
close-head = Note this digest: { $digest } (key { $key }).
stamped = Close { $number }: stamped { $when } by “{ $by }”.
stamped-by-whom = Close { $number }: stamped { $when } by who calls itself “{ $by }”; to check that, name its certificates in the variable CIERRE_TIMESTAMP_TRUST.
stamped-already = The last close had its time stamp already.
stamp-later = The close stands without the time stamp. To ask for it again: cierre stamp { $office }
month-reopened = { $month }: open again, number { $number }. What was closed stays in the chain.
review-done = { $scope }: { $state }.
heading-report = Report
heading-turn = Whose turn
heading-last = Last step
verified = { $count ->
    [0] No month is closed.
    [one] { $count } closed month: it is what was signed.
   *[other] { $count } closed months: they are what was signed.
}
file-of = { $file }: { $title }. It is of { $month } as it was closed with number { $number }, { $at }, by { $who }.
file-same = It is, byte for byte, the file that was closed or that this program writes of it.
file-alike = The file is not byte for byte the one that was written, but its figures and words are those that were closed.
file-signed = Its figures and words are those that were closed, and it has the signature of who calls itself “{ $about }”: it has not changed since.
file-replaced = That close was corrected since: the one that counts is number { $number }.
file-key = It is signed by the key { $short }: { $key }. See that it is the office's, as the office itself gave it to you, or name that with --key.
file-records = The office's data are at hand: its records were read as well.
file-alone = The office's data are not at hand: the file alone was looked at.
file-not-in-the-chain = That close is not in the office's chain.
file-signature = The signature is not of what the file says was closed.
file-content-gone = What was closed as “{ $about }” is not in the file.
file-content-changed = What the file carries as “{ $about }” is not what was closed.
file-not-of-the-close = “{ $about }” is not of that close.
file-number-gone = The number { $about } is missing.
file-number-added = It says { $about }, which the report does not have there.
file-words-gone = “{ $about }” is missing.
file-certificate = The signature of “{ $about }” is not of this file as it is, or something stands behind what was written that nobody signed.
file-unprinted = What the file says cannot be read: it is damaged.
file-words-added = It says “{ $about }”, which the report does not have there.
file-other-key = It is signed with another key, { $about }.

## Backups

backup-database = Copying the database
backup-files = Copying the files
backup-reading = Reading the backup again
backed-up = { $files ->
    [0] The backup is { $path } ({ $megabytes } MB): the database, and no further files.
    [one] The backup is { $path } ({ $megabytes } MB): the database and { $files } file.
   *[other] The backup is { $path } ({ $megabytes } MB): the database and { $files } files.
}
backup-without-key = The keys that offices sign with are not in it: keep them apart.
backup-without-files = The files brought to the pages are not in it: say with --files where they are.
restore-database = Putting the database into its place
restore-files = Putting the files into their place
restored = { $count ->
    [0] Restored into { $path }: there is no office.
    [one] Restored into { $path }: { $count } office. All was recounted, nothing is missing or changed.
   *[other] Restored into { $path }: { $count } offices. All was recounted, nothing is missing or changed.
}
restored-without = { $office }: a file kept with an item is not there, or not what it was: { $name }.
restored-with-problems = The backup is restored whole, but not all that it holds is right. Restore an earlier one into another folder.
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
heading-log-place = Of what
heading-log-about = Detail
heading-log-from = From
heading-log-kind = Kind
heading-log-what = What
log-waiting = { $count ->
    [one] One entry is still to be brought in
   *[other] { $count } entries are still to be brought in
}: something else is being written.

## Personal data

forget-counts = { $alias }: { $items ->
        [0] no item of theirs
        [one] { $items } item of theirs
       *[other] { $items } items of theirs
    }, { $naming } of others that name them, { $texts } texts, { $attachments } files kept with items, { $frozen } contents of closed months (and { $files } files of reports, which go) and { $brought } files brought to the pages.
expired-never = No book of the office has a time for which customers are kept: see [retention] in office.toml.
expired-customers = { $customers ->
    [0] No customer is past the time for which their books keep them.
    [one] One customer is past the time for which their books keep them:
   *[other] { $customers } customers are past the time for which their books keep them:
}
expired-one = { $name } · items: { $items } · the last one closed: { $last }
expired-told = { $customers ->
    [one] One customer is
   *[other] { $customers } customers are
} past the time for which their books keep them: “cierre forget --office { $office } --expired” tells who.
would-forget = Nothing was changed: with --yes they are forgotten.
forgotten = Forgotten. It is entry { $number } of the chain, which tells how much and not of whom; { $digest }.
forget-near = There are other customers with a like name, which were left alone: { $names }. If one is the same person, forget it too.
forget-standing = { $where } names them and is not changed: { $text }. Change it yourself where needed.
forget-number = The number of item { $number } has their name in it, and a number is not changed.
forget-one-word = A name of one word is not looked for within other texts: look through titles and notes yourself.
forget-not-reached = What has left this place is not reached: reports handed out or sent, backups, and the office's sheets.
where-batches = A load
where-settings = A setting
disclosed = { $path }: all that is kept of { $name }.
disclose-title = What is kept of { $name }
disclose-office = Office
disclose-at = Day
disclose-items = Their items
disclose-naming = Items of others that name them
disclose-texts = Texts that name them
disclose-attachments = Files kept with their items
disclose-closed = Closed months that name them
disclose-near = Other names like it, which may be somebody else's
disclose-moves = Moves
disclose-none = Nothing.
