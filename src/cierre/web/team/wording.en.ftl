# Teams.

title = Team
complete = { $people ->
    [0] There is nobody in this team.
    [one] { $complete ->
        [0] The only person has something missing.
       *[other] The only person has everything.
    }
   *[other] { $complete } of { $people } people have everything.
}
compare = Compare
who = Who
missing = Missing
reported = With records
nothing = Nothing to report
written = Report
notes = { $count ->
    [0] nothing written
    [one] 1 note
   *[other] { $count } notes
}
open = Open
month-of = Month of { $name }
report-of = Report of { $name }
fair = In order of name, each figure with the cases it rests on. This is no ranking: everybody has other work.
of = Whom
of-person = People
of-unit = Teams
of-place = Places
choose = Choose figures
too-few = too few cases to compare
base = on { $count }
left-out = { $count } more are left out.
alone = There is nobody to compare here.
all-title = All reports
all-begin = Write all reports
all-lead = They are written beside the page, into one .zip with a folder for each team. It is kept for a week.
all-parts = Whose
all-part-unit = Each team
all-part-person = Each person
all-formats = Formats
all-waits = The reports are waiting for their turn.
all-going = { $done } of { $count } reports written
all-progress = Reports being written
all-elsewhere = Those that you asked for of another team or period are being written.
all-cancel = Cancel
all-look = See how far it is
all-file = Download { $count ->
    [one] the report
   *[other] the { $count } reports
} (.zip, { $megabytes } MB)
all-made = { $formats } · { $when }
all-made-by = { $formats } · { $when } · { $who }
all-left-out = Those whose figures do not balance are left out: { $names }.
