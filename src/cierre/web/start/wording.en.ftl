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
    [one] { $count } record
   *[other] { $count } records
} of “{ $book }”
not-used = not used
states-title = Your words for states
people-title = People written in several ways
details = How it was read
again = Choose other files
choice-skip = Leave it out
choice-comma = The comma (1.234,56)
choice-point = The point (1,234.56)
choice-dmy = The day (31/08/2026)
choice-mdy = The month (08/31/2026)
choose = Choose…
