# From the first file to the first month.

title = Start with what you already have
lead = Drop your spreadsheets as you keep them. Cierre works out what each column is, asks about what is not clear, and gives you the month with its report.
setting-question = What do you report on?
setting-agent = My own customer service work
    .told = Enquiries, complaints, shifts, training: one person’s report.
setting-call_centre = A call centre
    .told = Traffic, waiting, service level, complaints, quality and the team.
setting-satisfaction = Customer satisfaction
    .told = Surveys, return visits, days without complaints.
setting-logistics = Freight and logistics
    .told = Shipments, arrivals on time, damage, the warehouse.
setting-property = A residents’ community or property manager
    .told = Fees, incidents, meters, work by area.
setting-other = Something else
    .told = Let the files tell.
files-question = Your files
files-drop = Drop one or more spreadsheets here, or
files-told = Excel, LibreOffice, CSV, exports of help desks. Up to { $most } MB. Nothing leaves this computer.
name-question = What is your office called?
name-told = It stands on the cover of the report; you can change it later.
office-question = Which office are they for?
office-new = A new office
go = Read the files
new-office-name = My office
no-intake = There is nothing being read at that address.
understood-title = This is what your files hold
reading-title = Reading your files…
reading-told = Long files take a moment. You can leave this page open or come back later.
asking-title = { $count ->
    [one] One thing needs your word
   *[other] { $count } things need your word
}
ready-title = Everything is clear
ready-told = { $rows ->
    [one] { $rows } record will be kept.
   *[other] { $rows } records will be kept.
}
nothing-title = There is nothing to keep
nothing-told = No records were recognised in these files.
answer = Answer
record = Keep them and see the month
record-skip = Keep what is good and leave out the rows with errors
record-accept = Yes, change what is kept and go on
problems-title = { $count ->
    [one] One row cannot be read
   *[other] { $count } rows cannot be read
}
problem-row = Row { $row }
changes-title = This would change what is already kept
changes-again = { $book }: { $count ->
    [one] one number comes back for something else
   *[other] { $count } numbers come back for something else
}
changes-past = { $book }: { $count ->
    [one] one record changes
   *[other] { $count } records change
} ({ $months })
changes-number = Number
changes-was = It says now
changes-now = It would say
sheet = Sheet { $names }
records-of = { $count ->
    [one] { $count } record of
   *[other] { $count } records of
}
not-used = not used
states-title = Your words for states
details = How it was read
again = Choose other files
choice-skip = Leave it out
choice-comma = The comma (1.234,56)
choice-point = The point (1,234.56)
choice-dmy = The day (31/08/2026)
choice-mdy = The month (08/31/2026)
choose = Choose…
understood-told = If something is not so, change it right there: what you choose holds for next month’s file too.
recording-title = Keeping your records…
doing-reading = Reading “{ $file }”
doing-understanding = “{ $file }”: { $rows ->
    [one] { $rows } row read
   *[other] { $rows } rows read
}; working out what each column is
doing-recording = { $done } of { $count } records kept
doing-waiting = Waiting for its turn
progress = How far it is
cancel = Cancel
cancelling = Cancelling: what is not wholly kept is not kept at all.
answered-late = These files are being kept already and can no longer be changed.
answer-back = Undo my last answer
answers-anew = Undo all of them
without-file = Do not use this file
currency = Amounts are in
currency-told = { $how ->
    [sure] By “{ $mark }” in “{ $heading }”.
    [several] “{ $mark }” in “{ $heading }” is of several currencies: please check.
    [said] You said so.
   *[usual] The file does not say.
}
apply = Apply
cells-of = “{ $heading }” reads:
table-is = This table holds
no-records = no records
date-order = In dates, first comes
decimals = Decimals follow
first-rows = First rows of the table
column-is = What “{ $heading }” is
heading-section = Title of each group
heading-sheet = Name of the sheet
heading-day = Day
heading-month = Month
heading-cell = What each cell holds
heading-group = Group
names-person = People
names-unit = Teams
names-place = Places
names-category = Kinds
names-reason = Reasons
names-count = { $count ->
    [one] { $count } name
   *[other] { $count } names
}
part = Separate
join = Merge
join-one = Name that is written in another way
join-is = is the same as
join-other = Name to go by
rows-out = { $count ->
    [0] Every row is a record
    [one] One row is no record
   *[other] { $count } rows are no records
}
row-out = { $why ->
    [total] total
    [subtotal] subtotal
    [heading] headings again
    [section] title of a group
    [note] note
    [said] you left it out
   *[other] outside the table
}
row-is-record = It is a record
row-out-number = Leave out row
row-out-sheet = Sheet
row-out-do = Leave it out
refused-told = { $count ->
    [one] One row has errors. You can keep the rest now, mend that one in a sheet of its own and drop it later.
   *[other] { $count } rows have errors. You can keep the rest now, mend those in a sheet of their own and drop it later.
}
refused-download = Download the rows with errors
refused-file = rows to mend
whole-file-told = Mend the file, or leave it out, to go on.
question-strange = Is “{ $heading }” really “{ $column }”?
question-layout = “{ $heading }” says what comes and goes. Is each line taken as it is?
reason = { $kind ->
    [book] By its columns it could be one thing or another, and what is counted depends on it.
    [aggregate] Counts give quantities, but no ages and no shares within a time.
    [date_order] The month of every record depends on it.
    [year] The cells give the day and the month alone.
    [column] Without it nobody knows in which month a record came in.
    [strange] Many of its cells cannot be read that way.
    [state] Whether a record is pending or done depends on it.
    [person] So that two people are not counted as one, nor one as two.
    [unit] So that a team is not counted twice.
    [number] Every amount depends on it.
    [scale] What counts as a good answer depends on it.
    [currency] It stands with every amount of the report.
    [layout] Lots are counted here, not what comes and goes.
   *[empty] It may be empty, or hold something that is not in rows and columns.
}
choice-no-change = Changes nothing
choice-as-it-is = As it is
choice-another-person = { $name }, another person
recorded-told = { $rows ->
    [one] Kept: { $rows } record.
   *[other] Kept: { $rows } records.
}
recorded-months = Months with records:
recorded-refused = { $count ->
    [one] One row is left to mend.
   *[other] { $count } rows are left to mend.
}
