# An audit's fixed texts. What each finding says comes from the audit itself.

error = error
query = query
note = note
ok = right

means-error = does not add up, and other numbers of the report confirm it
means-query = a question: does not add up if this is what was meant
means-note = rounding or truncation
means-ok = checked and found right
means-unchecked = number not covered by any check

relation = Understood as
calculation = Calculation
right = Would be right
right-if = If so, it would be
why = Reason
only-a-question = Nothing else in the report speaks for or against it: only its author knows.

page = page { $number }
paragraph = paragraph { $number }
table = table { $number }
sheet = sheet { $name }
cell = cell { $name }
comma = ,{" "}

title = Audit of { $file }
titles = Audit of { $count } reports
report-text = The report
found-right = Checked and found right
not-checked = Numbers not checked
verdicts = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $queries ->
    [one] { $queries } query
   *[other] { $queries } queries
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}; { $right ->
    [one] { $right } check found right
   *[other] { $right } checks found right
}.
coverage = { $numbers ->
    [0] The report has no numbers.
    [one] { $checked } of { $numbers } number checked ({ $percent }%).
   *[other] { $checked } of { $numbers } numbers checked ({ $percent }%).
}
nothing-found = Nothing was found that does not agree.
unreadable = Cannot be read
language-es = Spanish
language-en = English
language-zh = Chinese
where = Where
words = Words
legend = Marks
