# The registers of each book.

new = Log one
search = Search by number, subject or customer
show = Search
filters = Filters
state = State
state-open = Open
state-closed = Closed
state-all = All
any = Any
from = Entered from
to = to
overdue = Overdue only
count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
count-more = More than { $count } records
pick = Choose
column-number = Number
column-title = Subject
column-entered = Entered
column-due = Due
column-state = State
column-age = Days
column-holder = Holder
column-place = Place
previous = Before
next = Next
none = No record is what you ask for.
views = Saved views
view-keep = Save this view
view-name = Name of the view
view-keep-go = Save
view-forget = Delete the one of that name
required = (required)
later = If more has been done already
enter = Log it
enter-another = Log it and go on with another
entered = Logged with number { $number }.
amended = Put right.
what-now = What is done now
history = What has happened
after = after { $time }
takes-back = takes a step back
taken-back = taken back
recorded = logged by { $who }, { $when }
take-back = Take the last step back
why = Why?
moved = { $number }: logged.
reversed = { $number }: the last step is taken back.
files = Files
attach = Attach a file
attach-go = Attach
attached = Attached.
several = Move those chosen
several-none = You have chosen none.
several-title = { $count ->
    [one] Move { $count } record
   *[other] Move { $count } records
}
several-go = { $count ->
    [one] Log it
   *[other] Log it for all { $count }
}
several-nothing = There is no step that all of them allow.
several-moved = { $count ->
    [one] Logged for { $count } record.
   *[other] Logged for { $count } records.
}
fact-customer = Customer
fact-entered = Entered
fact-due = Due
fact-closed = Closed
to-state = Move to
change = Change
more = More details
books-open =
    { $count ->
        [0] nothing open
       *[other] { $count } open
    }
books-open-more = more than { $count } open
books-late = { $count } late
books-late-more = more than { $count } late
books-private = each person's own, for that person alone
