# Figures and the records behind them.

whole = See the whole figure
as-of = Records up to { $day }
parts = By part
records = Records
records-counted = { $count ->
    [one] { $shown } record
   *[other] { $shown } records
}
heading-side = Side
heading-amount = Adds
heading-figure = Counts in
side-numerator = above
side-denominator = below
none = There are no records behind it.
withheld = This figure is a group's. The records of each person are seen by that person alone.
pages = Pages of records
page = Page { $page } of { $pages }
earlier = Earlier
later = Next
absence-not_kept = The office does not keep what this figure would be made of.
absence-withheld = Too few people stand behind it to tell it without pointing at somebody.
absence-empty = Nothing happened in this period that it could be told of.
before = In { $period }
before-from = The period before, with records of its own.
change = Change
change-from = The difference between the two figures, as they read.
target = Target of { $period }
target-from = Set by the office; it comes from no record.
target-reached = It is met: { $actual }.
target-missed = It is not met: { $actual }.
target-required = Each remaining month must bring { $required }.
usual = The usual
usual-from = The limits that its { $months } months give.
interval = Margin
interval-from = Between which values it may really lie, given the answers there are (95 %).
expected = Forecast for { $period }
expected-from = Made from the last months; four times out of five it lies between { $lower } and { $upper }.
base = Base
base-from = How many cases it rests on.
staff-from = The staff needed is worked out from next month's forecast and from how long those of this month took and waited. It has no records of its own: below are those of the figure.
item-number = Number
weekday = Weekday
half-hour = Half hour
book = Book
ledger-title = How it balances
ledger-text = What there was, plus what came in, minus what went out, must give what is left. What is left is also counted another way, item by item.
ledger-records = See what is left
ledger-detail = By state, person, place and category
ledger-part = Part
ledger-whole = All
ledger-opening = There was
ledger-in = In
ledger-out = Out
ledger-adjustments = Adjustments
ledger-closing = Left
ledger-replayed = Counted apart
