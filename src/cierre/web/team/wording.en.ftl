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
