# An audit's fixed texts. What each finding says comes from the audit itself.

error = error
query = query
note = note
ok = right

error-means = cannot be true under any reading
query-means = true only under an unlikely reading
note-means = rounding or truncation
ok-means = checked and found right
unchecked-means = number that took part in no check

relation = Understood as
calculation = Calculation
right = Would be right
why = Reason

page = page { $number }
paragraph = paragraph { $number }
table = table { $number }
sheet = sheet { $name }
cell = cell { $name }
comma = ,{" "}

title = Audit of { $file }
titles = Audit of { $count } reports
findings = Findings
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
