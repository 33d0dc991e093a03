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
