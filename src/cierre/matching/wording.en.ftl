# What a text says, held against the records of the month.

against = { $file } · held against { $whom }, { $period }

another = The text says that it is of { $month }; here it is held against { $period }.

wrong = { $aspect ->
    [target] It says { $text }; the target that was set is { $right }.
    [change] It says { $text }; the difference from { $before } is { $right }.
    [rate] It says { $text }; the change from { $before } is { $right }.
    [share] It says { $text }; its share is { $right }.
   *[other] It says { $text }; the records say { $right }.
}
figure = Figure
of-month = { $figure } · { $month }
aspect-target = target
aspect-before = { $before }
aspect-change = difference from { $before }
aspect-rate = change from { $before }, in per cent
aspect-share = share of the total
aspect-attainment = attainment of the target
aspect-year_actual = in the year so far
aspect-year_target = target of the year
aspect-year_attainment = attainment of the year's target
definition = What is counted
evidence = Where to see it
records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
set = The office set it in its settings; no record says it.
ledger = It comes from the reconciliation: cierre statement { $office } { $period }

agree = These agree with the records
unbound = Numbers that are of no figure of the month
unbound-why = Dates, names, case numbers, people's own counts… Nothing is said of them.
none-wrong = No figure contradicts the records.
no-numbers = The text has no numbers.
counted = { $wrong ->
    [0] No wrong figure
    [one] { $wrong } wrong figure
   *[other] { $wrong } wrong figures
}; { $right ->
    [one] { $right } agrees
   *[other] { $right } agree
}; { $unbound ->
    [one] { $unbound } number is of no figure
   *[other] { $unbound } numbers are of no figure
}.

page = page { $number }
sheet = sheet { $name }
cell = cell { $name }
paragraph = paragraph { $number }
comma = ,{" "}
