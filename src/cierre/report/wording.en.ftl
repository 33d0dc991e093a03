### What the report says of itself: titles, headings and what joins its numbers.

report-title = { $kind ->
    [quarter] Quarterly customer service report
    [year] Annual customer service report
   *[month] Monthly customer service report
}
of-whom = { $name }, { $office }
report-title-whole = { $title }: { $office }, { $period }
scope = { $kind ->
    [office] The whole office
   *[other] { $name }
}
fact-period = Period
fact-scope = Scope
fact-author = Prepared by
fact-cut-off = Records up to
period-dates = { $first } to { $last }
period-name = { $kind ->
    [quarter] the { $name }
   *[other] { $name }
}

## Section titles

section-summary = Summary
section-key_figures = Key figures
section-unusual = Unusual changes
section-complaints = Complaints
section-volume = Received and resolved
section-speed = Speed
section-backlog = Backlog
section-work = Work completed
section-earlier_plan = What was planned for { $this_name }
section-training = Training
section-achievements = Achievements
section-shortcomings = Shortcomings and corrective action
section-lessons = Lessons learned
section-thanks = Thanks
section-next_month = Plan for { $next_name }
section-signatures = Signatures
section-annex_definitions = Definitions
section-annex_detail = Detail
section-annex_pending = Open items
section-annex_corrections = Corrections to earlier months
section-annex_reconciliation = Reconciliation

## What joins words and sentences

and = { " and " }
last-piece = { " and " }
comma = { ", " }
opening-bracket = { " (" }
closing-bracket = )
semicolon = { "; " }
colon = { ": " }
stop = .
between-sentences = { " " }
label-of-book = { $label } ({ $book })
versus = { $direction ->
    [same] , the same as in { $before_name }
    [less] , down { $change } from { $before_name }
   *[more] , up { $change } from { $before_name }
}
versus-share = { $direction ->
    [same] , the same as in { $before_name }
    [less] , down { $change } points from { $before_name }
   *[more] , up { $change } points from { $before_name }
}
usual-figures = Within the usual range: { $figures }.
quoted = “{ $name }”
titled = { " " }“{ $title }”
cases-of = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
case-time = { ", " }{ $time }
cases-told = { $label }: { $cases }.
cases-told-target = { $label }: { $cases }; the { $better ->
    [less] limit
   *[more] target
} is { $target }.
unusual-outside = { $when ->
    [month] { $month }: { "" }
   *[now] { "" }
}{ $value }, { $direction ->
    [up] above
   *[down] below
} the usual range of { $lower } to { $upper }.
unusual-run = { $when ->
    [month] { $month }: { "" }
   *[now] { "" }
}{ $value }, for at least the eighth month running { $direction ->
    [up] above
   *[down] below
} the average of { $centre }.
nothing-unusual = None of the key figures is outside its usual range.
unusual-running = The month is not over yet: it is too early to say whether anything is out of the ordinary.
too-few-months = There are fewer than eight months of records: too few to tell an unusual change from a usual one.
points = { " points" }
count-of = { $count } of { $of }
no-value = —
total = Total
target = Target
limit = Limit

## Summary

unfinished = The period is not over yet: the figures run to the end of { $last_name }, and totals are not compared with the period before.
unfinished-month = { $kind ->
    [month] The month is not over yet: the records run to { $day }, and its figures are not yet judged against their usual range or their targets.
   *[other] The records for { $last_name } run to { $day }: that month is not judged yet.
}
below-target = Below target:
above-limit = Above the limit:
office-below-target = Below the office’s target:
office-above-limit = Above the office’s limit:
office-missed = { $better ->
    [less] The office exceeded its limit for { $label }
   *[more] The office missed its target for { $label }
} ({ $office } against { $target }), of which { $own } here.
targets-held = { $count ->
    [one] The target is met:
   *[many] The targets are met:
}
usual-held = All key figures are within their usual range.
label-and-value = { $label }, { $value }
beyond-outside = { $direction ->
    [up] Above
   *[down] Below
} the usual range: { $figures }.
beyond-run = For eight months or more running { $direction ->
    [up] above
   *[down] below
} their average: { $figures }.
waiting-longest = Open the longest: { $items }.
waiting-item = { $number }{ $titled ->
    [yes] { " " }“{ $title }”
   *[no] { "" }
}, since { $day }{ $held ->
    [yes] , with { $who }
   *[no] { "" }
}{ $reason ->
    [none] { "" }
   *[other] { " " }({ $reason })
}
share-found = { $part } accounts for { $count } of { $whole } in “{ $label }”, but for only { $of } of { $all } in “{ $base_label }” ({ $share }).
written = { " " }{ $who } wrote: “{ $text }”.
written-own = { " " }My note on this: “{ $text }”.
against-target = { $label }, { $actual } against { $target }
against-target-attained = { $label }, { $actual } against { $target } ({ $attainment } of target)
decisions = { $known ->
    [yes] Decisions needed from { $who }
   *[no] Decisions needed
}
decision-item = { $number }{ $titled ->
    [yes] { " " }“{ $title }”
   *[no] { "" }
}{ $dated ->
    [yes] , since { $day }
   *[no] { "" }
}{ $promised ->
    [yes] , due by { $due }
    [past] , was due by { $due }
   *[no] { "" }
}{ $optional ->
    [yes] { "; options: " }{ $options }
   *[no] { "" }
}{ $priced ->
    [yes] { "; cost: " }{ $cost }
   *[no] { "" }
}
decision-costs = { $count ->
    [one] The cost of { $count } is known: { $cost }.
   *[other] The cost of { $count } is known: { $cost } in all.
}
besides-out_resolved = { $count } resolved
besides-out_withdrawn = { $count } withdrawn
step-out_resolved = Resolved
step-out_withdrawn = Withdrawn
caption-by = { $book } by { $dimension }
others-counted = others ({ $count })
coverage-nothing = Nothing to report for this period: { $books }.
coverage-missing = No records at all for this period in: { $books }.

## Key figures

tile-target = { $better ->
    [less] Limit: { $target }
   *[more] Target: { $target }
}
label-year = { $label }, year to date
remark-met = Met
remark-missed = { $months ->
    [1] Missed
   *[other] Missed { $months } months running
}
remark-required = { $required } a month needed
remark-empty = Nothing to measure
remark-not-kept = Not recorded
before-since = { " " }(since { $month })
remark-on-pace = On pace
remark-over-pace = Over the limit so far ({ $due })

## Quantities and plans

quantity = { $quantity } { $quantity ->
    [one] { $one }
   *[other] { $many }
}
quantity-alone = { $quantity }
planned-category = { $name } ({ $count })
planned-many = { $count }

## Charts: from the opening balance to the closing one

step-opening = Opening
step-in_outside = In
step-in = In
step-of_which_back = Of which back
step-out = Out
step-adjustments = Corrections
step-closing = Closing
step-replayed = Recount

## Annex

corrections-lead = Movements of months already closed that were recorded or reversed in this period. They are not part of the period’s figures; they explain why this opening balance differs from the last closing one.
identities-hold = { $count ->
    [one] { $count } balance was checked, and it holds
   *[other] { $count } balances were checked, and all of them hold
}: the opening balance, plus what came in, less what went out, equals what a recount of every item finds.
identities-broken = { $count ->
    [one] The one balance checked does not hold
   *[other] Of the { $count } balances checked, { $broken } { $broken ->
        [one] does
       *[other] do
    } not hold
}, or there are records that do not add up. This report should not be signed until this has been cleared up.
identity-broken = { $about }: the movements leave { $sums }, but a recount of every item finds { $recount }.
breach-items = They are: { $items }.
breach-batch = (Load { $batch }, { $period }).
breach-left_elsewhere = A movement leaves a status that the item did not have, or the movement before it is missing.
breach-more_than_there = A greater quantity leaves a status than was there.
breach-header_moves = The item’s header does not count as many movements as there are.
breach-header_state = The item’s header gives a different status from its last movement.
breach-header_remaining = The item’s header has a different quantity left from its movements.
breach-header_closed = The item’s header calls it closed although something is left, or open although nothing is.
breach-header_fact = A detail of one of the item’s movements is not as it was recorded.
breach-no_reversed = A movement takes back another that is not there, or not the one it took back.
breach-header_seal = A detail of the item (number, title, customer, due day or another) is not as it was recorded.
breach-no_header = The item of a movement has no header, or one for other months.
breach-batch_moves = The load brought { $brought ->
    [one] { $brought } movement
   *[other] { $brought } movements
}, and { $there ->
    [0] there are none
    [one] there is { $there }
   *[other] there are { $there }
}.
breach-batch_quantity = The load’s movements carry a different quantity from what it brought.
breach-batch_fact = A detail of one of the load’s movements is not as it was recorded.
breach-damaged = The database is damaged, by its own account.
breach-kept_months = The totals kept of a month are not those of its movements.
breach-unguarded = The database no longer prevents records from being changed or deleted.
breach-attachment_damaged = Attached files are missing, or are not what was kept.
breach-batch_recorded = A move of the load says another moment of recording than the load.
breach-register_rows = The list of items does not say what their moves say.
breach-row_attachments = An attached file is not noted as it was kept: it was changed, taken away or added.
breach-row_changes = The history of the office’s settings is not as it was written.
breach-row_closings = A close is missing in the chain of closes, or one was added or changed.
breach-row_decisions = What was decided on a proposal is not as it was written.
breach-row_forgotten = The list of customers who were forgotten is not as it was kept.
breach-row_loads = What was noted of the loads or of the last check is not as it was written.
breach-row_notes = The history of the notes is not as it was written.
breach-row_passages = A paragraph worded for a report is not as it was written.
breach-row_review = The steps of a review are not as they were written.
breach-row_stamps = A time stamp of a close is missing, or one was added or changed.
breach-row_sources = How a source of data is read is not as it was kept.
breach-row_template = The office’s Word template is not the one that was kept.
breach-unreadable = Some records cannot be read.
breach-rows = By the loads there are { $brought ->
    [one] { $brought } movement
   *[other] { $brought } movements
}; counted one by one, { $there }.
breach-sum_items = An item is missing, or one was added or changed, and no load brought that.
breach-sum_lines = A line of the sheets of movements is missing, or one was added or changed, and no load brought that.
breach-line_seal = A line of the sheets of movements is not as it was loaded.
breach-load = (Load { $batch }).
breach-batch_gone = A load is missing with all that it brought.
breach-batch_changed = A load is not as it was recorded: its file, its date or its totals are different.
breach-batch_added = There is a load that was not recorded as the others were.
breach-chain_broken = The record of the loads is not as it was written: an entry is missing or was changed.
breach-chain_end = The last entries of the record of the loads are missing, or one was added.
breach-sealed_setting = Some of the office’s settings are not as they were loaded.
breach-sealed_unit = The office’s teams are not as they were loaded.
breach-sealed_person = The office’s people, or their teams, are not as they were loaded.
breach-sealed_place = The office’s places are not as they were loaded.
breach-sealed_category = The office’s categories are not as they were loaded.
breach-sealed_reason = The office’s reasons are not as they were loaded.
breach-sealed_target = The office’s targets are not as they were loaded.
breach-sealed_note = The office’s notes are not as they were loaded.
setting-name = the name
setting-time_zone = the time zone
setting-locale = the language and country
setting-currency = the currency
setting-pack = the setting
setting-books = the books
setting-hours = the office hours
setting-special_hours = the hours of single days
setting-retention = how long customers are kept
setting-scales = the scales of scores
setting-holidays_country = the country of the holidays
setting-holidays_subdivision = the region of the holidays
setting-closed_days = the closed days
setting-ledger = where the records are
setting-screened_limits = the rule for the usual limits
setting-author = who prepares the report
setting-reviewer = who reviews it
setting-approver = who approves it
setting-manager = who reviews the leads’ reports
setting-values = the names of values
setting-kept = the columns of the sheets
setting-names = the names in other languages
setting-closed_through = the last closed month
counted-items = items
counted-quantity = quantity
counted-money = amount

## Column heads

head-figure = Figure
head-change = Change
head-attainment = Attainment
head-share = % of total
head-first = From
head-last = To
head-remark = Remark
head-definition = What is counted
head-part = Part
head-value = Value
head-before = Period before
head-target = Target
head-book = Book
head-item = Item
head-number = No.
head-entered = Since
head-due = Due
head-work = Work
head-outcome = Outcome
outcome-on = { $state }, { $day }
dimension-category = Category
dimension-place = Place
dimension-holder = Person
dimension-unit = Team
dimension-state = Status
dimension-reason = Reason
without = Not stated
without-holder = Unassigned
without-category = No category

## Signatures

role-author = Prepared by
role-reviewer = Reviewed by
role-approver = Approved by
signature-date = Date

## Words of the formats

label-page = Page { $page } of { $pages }
label-figures = Figures
label-records = Records
label-contents = Contents
label-evidence = The records behind it
label-annex = Annex

## Records

record-day = Day
record-what = What happened
record-enters = enters: { $state }
record-moves = { $before } → { $state }
record-taken-back = reversed ({ $what })
record-closing = open at the close ({ $state })
record-opening = open at the start ({ $state })
record-quantity = Quantity
record-money = Amount
record-value = Value
record-seconds = Time in that status
record-office_seconds = Time in that status, office hours
record-age = Time since it came in
record-office_age = Time since it came in, office hours
record-days_late = Days late
record-before = before the period ({ $what })

## Charts

more-in-workbook = And { $count } more, listed in this report’s Excel workbook (XLSX).
rest-of-parts = All others ({ $count })
year-before = a year earlier
month-with-target = { $month } (target { $target })
usual-band = Usual: { $lower } to { $upper }

## Web page

page-skip = Skip to the content
page-show = { $count ->
    [one] 1 record
   *[other] { $shown } records
}
page-cut = The first { $shown } of { $whole } records are shown. The full list is in this report’s Excel workbook (XLSX).
codes-of-characters = A code in brackets such as { $example } stands for a character that cannot be shown here: it is that character’s Unicode code.

## Staff

slash = { " · " }
head-weekday = Day
head-half-hour = Half-hour
head-arrivals = Calls a day
head-busiest = Busiest at
head-in-it = Calls in it
head-patient = If nobody hangs up (C)
head-impatient = If some hang up (A)
head-answering = Answering

## Proposed shortcomings

proposal-target = The target for “{ $label }” was missed: { $value } against { $target }{ $months ->
    [1] .
   *[other] , for { $months } months running.
}
proposal-late = { $book }: { $late } of { $promised } were finished after the promised date.
proposal-waiting = { $book }: “{ $title }” has been open since { $day }.
proposal-records = Some records were made after their month had been closed: { $books }.
proposal-missing = Nothing was recorded this month in: { $books }.
proposal-plan = Nobody has said what came of this plan: “{ $text }”.
proposal-exam = The exam in “{ $course }” was failed, and there is no date for a retake.

## Headings that say what was found

headline-missed = { $label }: { $value } against a { $target ->
    [0] target of zero
   *[other] { $better ->
        [less] limit
       *[more] target
    } of { $target }
}
headline-unusual = { $label }{ $valued ->
    [yes] : { $value }
   *[no] { "" }
}{ $kind ->
    [run] : eight months or more running { $direction ->
        [up] above
       *[down] below
    } the average
   *[outside] , { $direction ->
        [up] above
       *[down] below
    } the usual range
}
headline-share = { $part }: { $count } of { $whole } in “{ $label }”

## From what there was to what is left

balance = { $opening ->
    [0] None was open at the start
    [one] { $opening } was open at the start
   *[other] { $opening } were open at the start
}{ $in }{ $out }; { $closing ->
    [0] none is open at the close.
    [one] { $closing } is open at the close.
   *[other] { $closing } are open at the close.
}
balance-in_outside = { $count } came in
balance-in_back = { $count ->
    [one] { $count } was reopened
   *[other] { $count } were reopened
}
balance-in_others = { $count } came from { $whose ->
    [person] colleagues
    [place] other places
   *[other] other teams
}
balance-out_resolved = { $count ->
    [one] { $count } was resolved
   *[other] { $count } were resolved
}
balance-out_withdrawn = { $count ->
    [one] { $count } was withdrawn
   *[other] { $count } were withdrawn
}
balance-out_others = { $count } went to { $whose ->
    [person] colleagues
    [place] other places
   *[other] other teams
}
balance-out = { $count } became “{ $state }”
balance-adjustments = { $count } through corrections to closed months
besides = Also in the balance: { $pieces }.
besides-opening = { $count } carried over
besides-in_outside = { $count } that came in
besides-in_back = { $count } reopened
besides-in_others = { $count } taken over from others
besides-out_others = { $count } handed over
besides-out = { $count } { $state }
besides-adjustments = { $count } through corrections to closed months
step-in_back = Reopened
step-in_others = Taken over
step-out_others = Handed over

## What each person wrote

book-lead = { $book }.
measure = Action: { $measure }{ $owned ->
    [nobody] { "" }
   *[other] ; owner: { $owner }
}{ $dated ->
    [yes] ; by { $by }
   *[no] { "" }
}.
owner-and-day = { $owned ->
    [other] {" "}({ $owner }{ $dated ->
        [yes] , by { $by }
       *[no] { "" }
    }).
   *[nobody] { $dated ->
        [yes] {" "}(by { $by }).
       *[no] .
    }
}
outcome = { $outcome ->
    [done] Done
    [partly] Partly done
    [not_done] Not done
    [carried] Carried over to { $next }
    [told] Outcome
    [running] Due by { $by }
   *[open] No outcome given
}{ $explained ->
    [yes] : { $reason }.
   *[no] .
}
carried-over = {" "}(carried over from { $month }).
others = others
remark-not-met = Missed
section-close = The month’s close
close-of = This report was frozen in the office’s close no. { $number }, of { $day }, by { $who }.
close-first = It is the office’s first close: there is none before it.
close-head = Digest of the chain of closes before this one, with no. { $number }: { $digest }
close-corrects = It corrects close no. { $number }, of { $day }.{ $told ->
    [yes] {" "}{ $who } opened the month again: “{ $reason }”.
   *[no] { "" }
}
close-unchanged = No figure of this report has changed.
close-changed = Figures that have changed
close-more-changed = Other figures that have changed: { $count }.
close-was = It said
close-is = It says
close-reviewed = { $act ->
    [submitted] { $name } handed it over on { $day }.
    [approved] { $name } approved it on { $day }.
   *[signed] { $name } signed it on { $day }.
}
close-excepted = The month was closed with these exceptions:
close-exception = { $of ->
    [both] { $book } of { $scope } is missing
    [book] { $book } is missing where nobody keeps it
    [scope] What { $scope } does not keep is missing
    [missing] Books that nobody said anything of
    [duties] Duties that fell due and that nobody says were done
    [imports] Files that were brought and wait for an answer
    [unreviewed] Reports that nobody reviewed
    [unapproved] The report of { $scope }, not approved
    [unapproved-people] Reports of people of { $scope }, not approved
    [no-reviewer] The report of { $scope }, with nobody to approve it
   *[all] What was not whole
}: “{ $why }”. { $who } answers for it, until { $until }.
late-sheet = Came late
late-closed = Last close, as frozen
late-begun = Corrected opening
late-carried = From the last close to the opening balance
late-differs = { $book }: the opening balance is not that of the last close and what came late. Run “cierre verify”.
late-more = There are { $count } more; the Excel workbook has all of them.
late-head-number = Number
late-head-what = What
late-head-day = Happened
late-head-recorded = Recorded
late-head-source = Where it came from
late-head-reason = Reason
late-head-effect = Effect on the balance
late-entered = Enters ({ $after })
late-moved = { $before } → { $after }
late-back = “{ $what }” is taken back
late-source = { $of ->
    [file] { $file }, by { $who }
   *[hand] Recorded by { $who }
}
late-replaced = What was recorded before is corrected
late-arrived = Arrived after the close of { $month }
