# What is said when an office's files are read. Each problem says what is wrong and, in .remedy,
# what to do. $column is the heading, $value what was written, $other what else there is to know;
# $hint is none when $other is empty.

## Files

not-a-spreadsheet = It cannot be read as a spreadsheet.
    .remedy = Save it as .xlsx, .ods or .csv and load the folder again.
no-regular-file = This is no file but a folder or a device.
    .remedy = Name the file itself, or all the files of the folder.
not-opened = The file cannot be opened.
    .remedy = Check that it is still there, that you may read it, and that no other program has it open.
open-elsewhere = This is the mark that Excel leaves while somebody has the file open; it holds no records.
    .remedy = Close the file in Excel and load it again.
damaged-file = The file is damaged or incomplete.
    .remedy = Open it in your spreadsheet program and save it again as .xlsx; if it does not open there either, ask for another copy.
password = The file is protected by a password.
    .remedy = Open it, take the password off (in Excel: File > Info > Protect Workbook > Encrypt with Password, and leave it blank) and save it.
damaged-text = There is a damaged character here: “{ $value }”.
    .remedy = Correct that cell in the file it came from, and save it again as .xlsx or as CSV UTF-8.
unknown-encoding = The encoding that the text was saved in cannot be told: “{ $value }”.
    .remedy = Open it where its letters look right, and save it as .xlsx or as CSV UTF-8.
null-character = There are null characters here: the file is no text, or it is damaged.
    .remedy = Export it again from the program it came from, as .xlsx or as CSV UTF-8.
spoilt-text = These letters were already spoilt before the file was saved: “{ $value }”.
    .remedy = Export it again from the program it came from, or correct them in the file and save it.
other-kind = This is neither a spreadsheet nor a CSV: inside it is { $value }.
    .remedy = Open it in its program and save it as .xlsx or as CSV UTF-8.
damaged-json = The JSON is cut off or damaged from here on.
    .remedy = Export or download it again, whole.
unknown-json = It is JSON, but neither of a help desk that is known nor a list of simple records.
    .remedy = Export the records as CSV, or the list of tickets as the API of your program gives it.
too-large-workbook = The workbook is too large: over { $value } MB, packed or unpacked.
    .remedy = Divide it, by months for example, or save each sheet as CSV UTF-8.
too-large-text = The file is larger than { $value } MB.
    .remedy = Divide it, by months for example, and load each part.
too-many-cells-in-all = There are more cells than are read at once ({ $value } million, empty ones counted).
    .remedy = Divide the file, by months for example, and remove rows and columns that are not used.
cell-too-far = Something is written in { $value }, far from the other data: the sheet would have more than { $other } million cells.
    .remedy = Go to that cell (Ctrl+End), delete what is not needed and save the file; if all of it is data, divide it or save it as CSV UTF-8.
no-such-cell = The file names a cell that no sheet has: { $value }.
    .remedy = Open it in your spreadsheet program and save it again as .xlsx.
too-long-cell = There is a cell of more than { $value } characters.
    .remedy = Shorten that text, or check that the file was exported well.
too-many-columns = There is a row with more columns than a sheet can have ({ $value }).
    .remedy = Check that the file was exported well, with one row a line.
wrong-quotes = The quotation marks of this row are not in pairs.
    .remedy = Correct the quotation marks (") of that row: a cell that contains some stands between quotation marks, and those inside are doubled.
formula-without-value = There are formulas whose result is not saved: { $value }{ $hint ->
        [none] .
       *[some] {" "}(sheet “{ $other }”).
    }
    .remedy = Open the file in your spreadsheet program, let it calculate and save it; until then these cells are read as empty.
too-much-text = The texts of its cells are more than { $value } MB together.
    .remedy = Divide the file, by months for example, or save each sheet as CSV UTF-8.
too-many-errors = There are hundreds of thousands of cells with errors, such as #N/A, up to { $value }.
    .remedy = Correct the formulas that give them, or delete those cells, and save the file.
empty-file = The file is empty: it does not even have the row of headings.
    .remedy = Put the headings in the first row, or take the file out of the folder.
too-many-cells = The row has more cells than there are headings.
    .remedy = Put the text that has commas or semicolons in quotes, or take the extra cells out.
moves-alone = There are later movements, but not the sheet of the items they belong to.
    .remedy = Put the sheet { $other }.xlsx (or .ods, .csv) in the folder.
heading-twice = The heading “{ $column }” appears twice.
    .remedy = Leave only one column with that heading.
missing-column = The column “{ $column }” is missing and is required.
    .remedy = Add a column with that heading in the first row.
unknown-column = The column “{ $column }” does not belong to this book.
    .remedy = Correct the heading ({ $other }), or leave it blank so that the column is not read.

## Cells

missing-value = The cell is empty and is required.
    .remedy = Fill in “{ $column }”.
no-day = No cell of the row says a day.
    .remedy = Fill in at least one of its dates.
formula = There is a formula instead of a value.
    .remedy = Copy the cell and paste it as a value.
impossible-date = “{ $value }” is not a possible date.
    .remedy = Write a date that exists, such as 2026-08-03, with the time if there is one, 09:20.
date-two-ways = “{ $value }” may be two days: this column has dates with day and month in another order.
    .remedy = Write all dates of the column in one order, or as 2026-08-03.
number-two-ways = “{ $value }” may be thousands or have decimals: other numbers of this column have a decimal point.
    .remedy = Write thousands without a point and decimals with a comma: 1200 or 1,2.
not-a-number = “{ $value }” is not a number.
    .remedy = Write the number alone, without words.
too-many-decimals = “{ $value }” has more than { $other } decimals.
    .remedy = Write it with { $other } decimals at most.
not-positive = “{ $value }” is not greater than zero.
    .remedy = Write a quantity greater than zero; a refund is another movement.
negative = “{ $value }” is negative.
    .remedy = Write zero or a greater number.
unknown-person = There is nobody called “{ $value }” in the office.
    .remedy = { $hint ->
        [none] Correct the name, or add the person to office.toml.
       *[some] Did you mean “{ $other }”? Correct the name, or add the person to office.toml.
    }
unknown-unit = There is no team “{ $value }” in the office.
    .remedy = { $hint ->
        [none] Correct the name, or add the team to office.toml.
       *[some] Did you mean “{ $other }”? Correct the name, or add the team to office.toml.
    }
unknown-place = There is no place “{ $value }” in the office.
    .remedy = { $hint ->
        [none] Correct the name, or add the place to office.toml.
       *[some] Did you mean “{ $other }”? Correct the name, or add the place to office.toml.
    }
unknown-category = There is no category “{ $value }” in this book.
    .remedy = { $hint ->
        [none] Correct the name, or add the category to office.toml.
       *[some] Did you mean “{ $other }”? Correct the name, or add the category to office.toml.
    }
unknown-reason = There is no reason “{ $value }” in this book.
    .remedy = { $hint ->
        [none] Correct the name, or add the reason to office.toml.
       *[some] Did you mean “{ $other }”? Correct the name, or add the reason to office.toml.
    }
unknown-state = There is no status “{ $value }” in this book.
    .remedy = { $hint ->
        [none] Write one of the book’s statuses.
       *[some] Did you mean “{ $other }”? Write one of the book’s statuses.
    }
unknown-value = “{ $value }” is not a value of “{ $column }”.
    .remedy = { $hint ->
        [none] Correct the value, or add it to [values] in office.toml.
       *[some] Did you mean “{ $other }”? Correct the value, or add it to [values] in office.toml.
    }
not-of-unit = “{ $other }” was never in the team “{ $value }”.
    .remedy = Leave only the person or only the team, or correct the membership in office.toml.

## Histories

duplicate-number = The number “{ $value }” is already in { $other }.
    .remedy = Give each item a number of its own.
file-and-row = { $file }, row { $row }
event-not-taken = “{ $value }” is no move of the book; the record keeps its state. Logged so: { $other }.
    .remedy = Nothing, if that is right; otherwise say what the word means with --answer state:WORD=STATE.
event-through = The record was taken “{ $value }”, since the book has no shorter way. Logged so: { $other }.
    .remedy = Nothing, if that is right; otherwise say what the word means with --answer state:WORD=STATE.
recorded-otherwise = Does not agree with what another source recorded of { $value }: { $other }.
    .remedy = Put this row right, or that record in its own sheet, until both say the same. If that load was a mistake, take it back with “cierre undo” and load again.
line-loaded-before = { $file } (row of an earlier load)
unknown-number = There is no item with the number “{ $value }”.
    .remedy = Correct the number, or add the item’s row to the book’s sheet.
before-entering = “{ $column }” is earlier than the day the item came in.
    .remedy = Correct one of the two dates.
step-not-made = “{ $column }” says “{ $value }”, but the date of that step is missing.
    .remedy = Write the date of the step, or clear the cell.
by-the-same = “{ $column }” names who had it already, and somebody else must have done it.
    .remedy = Write who did it instead; if it was the same person, say so in the column of that other step.
duty-stepped = “{ $column }” cannot be filled in for a recurring task.
    .remedy = Clear the cell and note each time in the sheet of further moves, with its date.
not-allowed = The movement { $value } cannot be made.
    .remedy = From that status it can go to: { $other }. Correct the dates or the status.
adds-nothing = This step adds an amount, but does not say how much.
    .remedy = Write the amount that is added, or clear the date of the step.
more-than-left = The quantity is greater than what is left, by { $value }.
    .remedy = Correct the quantity of this movement or of those before it.
which-lot = It is not clear which part moves, because the item is in several: { $other }.
    .remedy = Note the movement in the sheet of further moves and say in the column “From” which status it leaves (and “From place” or “From person” if need be).
not-there = At that moment nothing has the status “{ $value }”, so nothing can leave it.
    .remedy = Correct the status it leaves, the date or the movements before it.
nothing-to-count = Items with the status “{ $value }” are counted, but according to the movements none had it at that moment.
    .remedy = Correct the date or the movements before it. If something was found, first enter where it came back from, or a new lot; if nothing was, remove the count.
changes-nothing = { $hint ->
        [none] The movement changes nothing.
       *[some] The movement changes nothing: the status is “{ $other }” already.
    }
    .remedy = Correct the status or the quantity, or clear the quantity if nothing has moved.
other-state = The sheet says “{ $value }”, but the dates lead to “{ $other }”.
    .remedy = Correct the status, or add the date of the missing step.
off-scale = “{ $value }” is not on the scale, which is { $other }.
    .remedy = Write a score on that scale or correct the category; if the office uses another scale, say so under [[scale]] in office.toml.
reading-down = The reading “{ $value }” is lower than the previous one, { $other }.
    .remedy = Correct whichever is wrong. If the meter rolled over, write how many digits it has; if it is a new meter, leave the previous reading empty and write the consumption.
replaced-unread = The meter is said to be replaced, and neither the last reading of the old one nor the first of the new one is there.
    .remedy = Fill in both readings, or the consumption.
replaced-in-part = The meter was replaced and one of its readings is missing: only { $value } is counted, as far as the readings tell; from zero where the first of the new one is missing.
    .remedy = Fill in the last reading of the old meter and the first of the new one.
rolled-over = The reading “{ $value }” is below the one before, { $other }, which was at the end of its figures: the meter is taken to have rolled over.
    .remedy = If it did, write “meter rolled over” or how many digits it has; if not, correct the reading.
other-currency = “{ $value }” is in another currency than the office’s, { $other }; they are not added up.
    .remedy = Write the amount in { $other }, or keep those rows apart.
other-difference = “{ $column }” says { $value }, but the readings give { $other }.
    .remedy = Correct the consumption or the readings. If it is not their difference, because of a factor or a new meter, leave the previous reading empty.
reading-apart = The previous reading is “{ $value }”, but the last one of that meter is { $other }.
    .remedy = Correct whichever is wrong; if the meter was replaced, leave it as it is.
no-reading = The meter is marked as read, but neither the consumption nor the reading is given; it adds nothing.
    .remedy = Write the reading or the consumption.

## office.toml and notes

no-office = There is no office.toml in the folder.
    .remedy = Create the office with “cierre new FOLDER”, or give the right folder.
not-toml = It cannot be read: { $value }
    .remedy = Correct that line; each text goes in quotes and each part under its title.
not-utf8 = The file is not saved as UTF-8.
    .remedy = Open it in a text editor and save it with UTF-8 encoding.
too-large = The file is larger than { $value } MB.
    .remedy = Check that it is the office’s office.toml; records go in the sheets.
unreadable = It cannot be read: { $value }
    .remedy = Check the file’s name and permissions.
too-nested = There are too many lists inside one another.
    .remedy = Leave each list with a single pair of brackets.
ledger-elsewhere = The office’s records are in { $value }: this file is not read.
    .remedy = Take the file away, or take “ledger” out of office.toml so that Cierre keeps the records.
line-and-column = there is an error at line { $line }, column { $column }.
bad-id = “{ $value }” cannot be an identifier.
    .remedy = Use letters, digits, dashes and dots, such as “north_2”, and no more than 64.
spelled-alike = “{ $value }” and “{ $other }” differ only in capitals, accents or signs: rows of one would go to the other.
    .remedy = Change one of the two identifiers.
named-as-another = “{ $value }” is also the identifier of another one, “{ $other }”: rows would go to the other.
    .remedy = Change the name or the other identifier.
above-itself = “{ $value }” is above itself: { $other }.
    .remedy = Take “parent” away from the topmost team.
    .settings = Leave the topmost team without any other above it.
ends-before = It ends on { $value } and begins on { $other }.
    .remedy = Put in “until” the first day on which they are no longer there, after “since”.
    .settings = Let it end on the first day on which they are no longer there, after the day it begins.
hours-backwards = “{ $value }” closes before it opens.
    .remedy = Put the opening time first. What goes on after midnight belongs to the next day, as "18:00-24:00" and "00:00-09:00".
hours-overlap = “{ $value }” overlaps with “{ $other }”.
    .remedy = Give each hour only once.
closed-with-hours = { $value } is a closed day and has hours of its own as well.
    .remedy = Take one of them away: the date in “closed”, or the one in “hours”.
    .settings = Leave the day closed, or with its hours, and not both.
no-such-figure = “{ $value }” is not one of the office’s figures.
    .remedy = { $hint ->
        [none] Write one that “cierre books” lists.
       *[some] Did you mean “{ $other }”? “cierre books” lists the others.
    }
no-such-scope = “{ $value }” is no person, team or place of the office.
    .remedy = { $hint ->
        [none] Write office, person:ID, unit:ID or place:ID.
       *[some] Did you mean “{ $other }”? Write office, person:ID, unit:ID or place:ID.
    }
no-such-part = “{ $value }” is not a part of that figure.
    .remedy = Write one of these: { $other }.
no-such-field = “{ $value }” is not a field with values of its own.
    .remedy = { $hint ->
        [none] Take it out: the office’s books have none.
       *[some] Write one of these: { $other }.
    }
target-share = “{ $value }” is not between 0 and 1.
    .remedy = Write it as a part of one: { $other } is { $value }%.
missing-key = “{ $column }” is missing.
    .remedy = Add it to office.toml.
    .settings = Write it.
unknown-key = “{ $column }” is not known.
    .remedy = { $other }
one-of-two = “{ $value }” and “{ $other }” are both there, and only one of them counts.
    .remedy = Take the one that is not meant out of office.toml.
    .settings = Leave one of the two.
wrong-value = “{ $value }” cannot be the value of “{ $column }”.
    .remedy = { $other }
unknown-id = “{ $value }” is not in the office.
    .remedy = Correct “{ $column }”, or add what is missing to office.toml.
    .settings = Add it to the office first, or choose another.
twice = “{ $value }” appears twice.
    .remedy = Give each one an identifier of its own in “{ $column }”.
overlapping = The periods of “{ $value }” overlap.
    .remedy = Put in “until” the first day on which they are no longer there.
    .settings = Let one end on the first day on which they are no longer there, and the other begin on that day or later.
credited-elsewhere = “{ $other }” is not of the team “{ $value }”: what is assigned to them there counts for their own team.
    .remedy = If they are of that team too, add it to “memberships” in office.toml.
two-mains = “{ $value }” has two main teams at once.
    .remedy = Leave “main = true” on one of the memberships that last at the same time.
    .settings = Leave one main team of those that last at the same time.
in-use = “{ $value }” is named by { $other } records.
    .remedy = It cannot be taken away without their losing its name. If it is no longer there or in use, give it an end or leave it; if its name was wrong, rename it.
book-in-use = The book “{ $value }” has { $other } records.
    .remedy = Leave the book, or undo the loads that brought them first.
zone-in-use = What is recorded is in the time of { $value }, not of { $other }.
    .remedy = Undo the loads first, change the time zone and load again; or leave the zone as it is.
unknown-kind = “{ $value }” is not a kind of note.
    .remedy = Write achievement, shortcoming, lesson, plan, help, thanks or nothing to report.
unknown-book = “{ $value }” is not a book.
    .remedy = Write the name of a book, as “cierre books” lists it.
unknown-about = “{ $value }” is neither a figure nor a book of the office.
    .remedy = { $hint ->
        [none] Write what the report calls the figure, or the name of a book, or leave the cell empty.
       *[some] Did you mean “{ $other }”?
    }
unknown-decision = “{ $value }” is not a decision.
    .remedy = Write to decide, accepted or dropped.
wrong-month = “{ $value }” is not a month.
    .remedy = Write it as 2026-08.

hint-text = Write a text in quotes.
hint-plain-text = Write a text without control characters, of no more than 1000 letters.
hint-points = Write a number between -100 and 100.
hint-no-less = Write zero or a greater number.
hint-flag = Write true or false, without quotes.
hint-list = Write a list in square brackets.
hint-zone = Write a time zone such as "Europe/London".
hint-locale = Write a locale such as "en_GB".
hint-currency = Write the code of a currency, such as "EUR".
hint-ledger = Write a folder, "postgresql://user@server/database" or "spark://server:7077/folder".
hint-hours = Write hours such as "09:00-14:00"; until midnight, "09:00-24:00".
hint-day = Write a date such as "2026-08-14".
hint-country = Write a country and a region whose holidays are known, such as "GB" and "SCT".
hint-period = Write a month ("2026-08"), every month of a year ("2026-*") or a year ("2026").
hint-number = Write a number in quotes, such as "170000.00".
hint-months = Write a whole number of months without quotes, from 1 to { $most }.
hint-choice = Write one of these: { $names }.
hint-key = Did you mean “{ $name }”? Correct it, or take it out of office.toml.
hint-keys = Take it out, or write one of these: { $names }.
hint-forms = Write the name or, in brackets, the name and how one and several are said: ["Rounds", "round", "rounds"].

part-unit = Team “{ $name }”
part-person = Person “{ $name }”
part-place = Place “{ $name }”
part-category = Category “{ $name }”
part-reason = Reason “{ $name }”
part-target = Target of “{ $name }”
part-template = Word template “{ $name }”
flag-true = yes
flag-false = no
limits-of-all = all months count
retention-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
limits-screened = wild months do not count
part-scale = Scale
day-closed = closed
no-public-holidays = no public holidays

## Headings of later movements and of notes

column_number = Number
column_at = When
column_from = From
column_from_person = From person
column_from_place = From place
column_state = Status
column_person = Person
column_unit = Team
column_place = Place
column_category = Category
column_reason = Reason
column_quantity = Quantity
column_value = Value
column_month = Month
column_kind = Kind
column_text = Text
column_decision = Decision
column_about = About, Figure
column_measure = Measure
column_owner = Owner
column_by = By
column_outcome = Outcome

kind_achievement = Achievement
kind_shortcoming = Shortcoming
kind_lesson = Lesson
kind_plan = Plan
kind_help = Help
kind_thanks = Thanks
kind_nothing = Nothing to report

decision_open = To decide
decision_accepted = Accepted
decision_dropped = Dropped

outcome_done = Done, completed, finished
outcome_partly = Partly done, done in part, partly, in part
outcome_not_done = Not done, was not done, not completed
outcome_carried = Carried over, postponed, pending, continues

## What the load command says

doing-reading = Reading { $name }
doing-understanding = Working out { $name }
doing-recording = Recording “{ $name }”: { $done } of { $count }
loaded = { $rows ->
        [one] { $rows } row read in { $office }
       *[other] { $rows } rows read in { $office }
    }: { $items ->
        [0] no new items
        [one] { $items } new item
       *[other] { $items } new items
    }, { $moves ->
        [0] no new movements
        [one] { $moves } new movement
       *[other] { $moves } new movements
    }.
doubts = { $doubts ->
        [one] { $doubts } thing is worth checking:
       *[other] { $doubts } things are worth checking:
    }
kept-lines = { $lines ->
        [one] { $lines } line that has gone from the sheets of further moves still counts
       *[other] { $lines } lines that have gone from the sheets of further moves still count
    }; to take one back, put it there again with a quantity of 0.
nothing-loaded = { $problems ->
        [one] Nothing was loaded: there is { $problems } problem.
       *[other] Nothing was loaded: there are { $problems } problems.
    }
rows-refused = { $problems ->
        [one] There is { $problems } problem; the rows left out are in { $file }.
       *[other] There are { $problems } problems; the rows left out are in { $file }.
    }
nothing-instead = nothing
recorded-in = { $file }, load { $load } of { $day }, { $who }
typed-in = typed on { $day } by { $who }
written-over = { $office }: this load would change what is recorded already in “{ $book }”. Nothing was loaded.
    .accepted = { $office }: this load has changed what was recorded in “{ $book }”.
    .answer = If it really is a correction, load again with --accept-changes. If these are other items that repeat numbers, give them other numbers or load with --numbers-begin-again.
month-written-over = { $month }: { $changed ->
        [one] { $changed } movement
       *[other] { $changed } movements
    } of { $moves }
items-written-over = { $count ->
        [one] { $count } item changes:
       *[other] { $count } items change. The first:
    }
number-changed = { $number }: { $was } → { $now }
numbers-again = { $count ->
        [one] { $count } number of “{ $book }” is recorded already with another opening day, or with another customer and another title:
       *[other] { $count } numbers of “{ $book }” are recorded already with another opening day, or with another customer and another title. The first:
    }
    .answer = Nothing was loaded. If these are other items, since the sheet numbers from the beginning again, load with --numbers-begin-again (number 1 of September will be 2026-09/1). If they are the same ones put right, load with --accept-changes.
rows-vanished = { $count ->
        [one] { $count } item of “{ $book }” that stood in the sheet is gone from it: { $numbers }.
       *[other] { $count } items of “{ $book }” that stood in the sheet are gone from it: { $numbers }.
    } What is recorded of them stays.
rows-forgotten = { $count ->
        [one] { $count } item of the sheet names a customer who was forgotten: it stays without the name. Take it out of the sheet too.
       *[other] { $count } items of the sheet name customers who were forgotten: they stay without the name. Take it out of the sheet too.
    }
refused-file = refused
proposals-written = { $path }: { $count ->
    [0] nothing to decide.
    [one] { $count } shortcoming to decide on. Accept, reword or drop it, and load the folder again.
   *[other] { $count } shortcomings to decide on. Accept, reword or drop each, and load the folder again.
}
not-read = Not read: { $files }.
heading-file = file
heading-row = row
heading-column = column
heading-what = what is wrong
heading-remedy = what to do
