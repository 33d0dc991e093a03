# What importing says: what it understood, what it left out and what it asks.

understood-file = { $file }
understood-table =
    { $sheets ->
        [none] { $rows ->
            [one] { $rows } record of “{ $book }”
           *[other] { $rows } records of “{ $book }”
        }
       *[other] Sheet { $sheets }: { $rows ->
            [one] { $rows } record of “{ $book }”
           *[other] { $rows } records of “{ $book }”
        }
    }
understood-events = A row an event: { $count ->
    [one] { $count } event
   *[other] { $count } events
} of these records
understood-program = Export of { $program }
understood-columns = Columns: { $columns }
understood-column = { $heading } → { $column }
left-columns = Columns that are not used: { $columns }
understood-states = States: { $states }
understood-people = People: { $people }
understood-order = Dates: { $order ->
    [dmy] the day comes first, then the month
    [mdy] the month comes first, then the day
    [ymd] the year comes first
   *[native] real dates of the spreadsheet
}
understood-year = Year of the dates that have none: { $year }
understood-summary = Taken as a summary that counts { $count } in all: of what was counted there are no percentiles, ages or service level
column-counts = how many: { $state }
column-shares = { $ratio } (checked)
column-lasts = { $state ->
    [together] mean handling time
   *[other] mean time: { $state }
}
understood-currency = Currency: { $how ->
    [sure] { $currency }, by “{ $mark }” in “{ $heading }”
    [several] { $currency }; “{ $mark }”, in “{ $heading }”, is that of several. If it is another, say so with --answer currency=MXN
   *[usual] { $currency }; the file does not say any. If it is another, say so with --answer currency=MXN
}
undated-entries = { $count ->
    [one] { $count } record does not say “{ $column }”: it counts from the first day that is known of it, with no duration since then
   *[other] { $count } records do not say “{ $column }”: they count from the first day that is known of them, with no duration since then
}
undated-steps = { $count ->
    [one] { $count } step without a day: it counts in the month of its record, and no duration is worked out
   *[other] { $count } steps without a day: they count in the month of their records, and no durations are worked out
}
made-numbers = There is no column of numbers: each record gets one made from its day and its data.
hidden-rows = { $count ->
    [one] There is { $count } hidden row; it was read too
   *[other] There are { $count } hidden rows; they were read too
}
hidden-columns = Hidden columns, which were read too: { $columns }
hidden-sheet = Sheet { $sheet } is hidden; it was read too.
left-rows = Rows that are no records: { $rows }
left-rows-of = { $why ->
    [total] { $count ->
        [one] { $count } total
       *[other] { $count } totals
    }
    [subtotal] { $count ->
        [one] { $count } subtotal
       *[other] { $count } subtotals
    }
    [heading] { $count ->
        [one] { $count } repeated heading
       *[other] { $count } repeated headings
    }
    [section] { $count ->
        [one] { $count } group title
       *[other] { $count } group titles
    }
    [note] { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
    [said] { $count } that you left out
    [no-day] { $count } without a day
   *[other] { $count } of another kind
} ({ $rows })
left-sheet = Sheet { $sheet }: { $why ->
    [skip] you have left it out
    [counts] counts, not records; it was not taken
    [list] a list beside the records; it was not taken
   *[none] records of none of the books; it was not taken
}
left-table = { $why ->
    [skip] You have left it out
    [counts] Counts, not records; not taken
    [list] A list beside the records; not taken
   *[none] Records of none of the books; not taken
}
wrong-total = The total of “{ $heading }” in row { $row } says { $said }; its rows add up to { $sum }.
state-and-day = { $count ->
    [one] { $count } row has a closing day while its state says that it is open
   *[other] { $count } rows have a closing day while their state says that they are open
} ({ $rows }). The day was taken.
shares-differ = { $count ->
    [one] The share of { $count } row does not follow from its counts: row { $rows }
   *[other] The shares of { $count } rows do not follow from their counts: rows { $rows }
}
came-is-answered = By the shares of the sheet, what it counts as received are those answered: those abandoned are added to them
counted-empty = { $count ->
    [one] { $count } row counts a lot of which nothing is left
   *[other] { $count } rows count lots of which nothing is left
} ({ $rows }); those counts are not kept.
mapping-new-columns = Columns that were not there last time: { $columns }
mapping-gone-columns = Columns that were there last time and are gone: { $columns }

question-book = What are the records of this file about?
question-book-none = No records of any book were recognised in this file. If they are, say of which.
question-date_order = In “{ $about }”, does the day come first, or the month? The cells do not tell.
question-year = Of which year are the dates of “{ $about }”?
question-column = In which column is “{ $about }”?
question-state = What does “{ $about }” mean in the column of states?
question-person = Who is “{ $about }”? It may be more than one person.
question-unit = Which team is “{ $about }”? It may be another one written otherwise.
question-number = In “{ $about }”, does the comma mark the decimals, or the point?
question-scale = In “{ $about }”, which end of the scale is the good one?
question-aggregate = “{ $about }” has counts, not records. Shall they be taken as the summary of a book, or be left out?
question-currency = In which currency are the amounts?
question-empty = There is no table in this file.
question-settings = office.toml has changed, and the office’s settings were changed elsewhere as well: { $about }. Which of them hold?
question-choices = Possible answers: { $choices }
question-answer = To answer: --answer "{ $key }=ANSWER"
choice-dmy = dmy (day/month/year)
choice-mdy = mdy (month/day/year)
choice-file = file (those of office.toml)
choice-kept = kept (those that the office has)
nothing-imported = Nothing was saved: { $questions ->
    [0] there are rows that cannot be read
    [one] { $questions } question is still open
   *[other] { $questions } questions are still open
}.
imported = { $office }: { $rows ->
    [one] { $rows } record
   *[other] { $rows } records
}, { $moves ->
    [one] { $moves } new move
   *[other] { $moves } new moves
}.
rehearsed = A rehearsal: nothing was saved.
month-heading = Month
mapping-written = What was decided is in { $path }; next month it is applied by itself.
new-office = my_office
column-state = the state
column-time = { $column }: the time
new-office-name = My office
understood-names = “{ $heading }”: { $names }
new-office-told = New office “{ $office }”: time of { $zone }, amounts in { $currency }, no opening hours. To change that, load an office.toml of that id with “cierre load”.
nothing-to-import = There is no record to save.
