# The report.

title = Report of { $month }
download = Download
kind-docx = Word
kind-pdf = PDF
kind-xlsx = Excel
kind-html = Web page
kind-md = Text
own-title = What you have to say
own-told = What you write here is in the report at once. Cierre brings the figures; the reasons are yours.
own-achievement = What went well
own-shortcoming = What fell short, and what is done about it
own-lesson = What was learnt
own-plan = What comes next
own-help = What help is needed
own-thanks = Whom to thank
own-nothing = Books with nothing to report
note-add = Add
note-text = In your own words
note-measure = What is done about it
note-owner = Who sees to it
note-by = Until which day
note-about = About which figure
note-about-none = About none in particular
note-person = Who says so
note-keep = Save
note-change = Change
note-remove = Remove
note-title = Change what is written
note-kept = Saved. It is in the report already.
note-removed = Removed from the report.
note-owned = { $owner } sees to it
note-until = until { $day }
note-written = written by { $who }
nothing-kept = Noted: nothing to report in { $book }.
back = Back to the report
proposals-told = This is what the figures show. Accept it, say it in other words or drop it: only what you accept is in the report.
proposal-text = Proposal
proposal-accept = Accept
proposal-drop = Drop
proposal-again = Propose again
proposals-dropped = { $count ->
    [one] One proposal dropped
   *[other] { $count } proposals dropped
}
