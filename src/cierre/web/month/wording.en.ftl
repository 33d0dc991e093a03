# The month.

coverage-title = What is missing before the month can be handed in
coverage-reported = has records
coverage-nothing = nothing to report
coverage-missing = missing
coverage-bring = Bring records
as-of = Records up to { $day }
unbalanced = The figures of this month do not balance. Run “cierre check” to see what has changed.
to-report = See the report
period = Month
scope = Whose
show = Show
coverage-all = Nothing is missing: the month can be handed in
pending-title = What is still pending
pending-count = { $count } pending
pending-late = { $count } overdue
pending-days = { $days ->
    [0] of that same day ({ $since })
    [one] { $days } day (since { $since })
   *[other] { $days } days (since { $since })
}
pending-days-late = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
coverage-say-nothing = Nothing to report
outdated = Something was recorded after these figures; they are being brought up to date. Reload the page in a moment.
former-hours = The hours or the holidays have changed. Durations in office hours are still counted by the former ones.
former-hours-page = Count them anew under “Hours and holidays”
closed = { $kind ->
    [month] Closed on { $day } by { $who }.
   *[other] Closed up to { $month }, on { $day } by { $who }.
}
closed-number = Close no. { $number }
closed-digest = digest { $digest }
closed-corrects = corrects close no. { $number }
closed-excepted = { $count ->
    [one] With one exception
   *[other] With { $count } exceptions
}
opened-again = Opened again on { $day } ({ $who }): “{ $reason }”. What close no. { $number } said stays in the chain.
coverage-closed = What the month was closed with
