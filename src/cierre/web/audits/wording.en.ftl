# The audit.

lead = A report written elsewhere, in Word, PDF, Excel or text: Cierre reads its numbers and marks, in the text itself, those that do not agree with each other.
files = The report
told = Up to { $most } MB. Nothing is kept.
go = Check it
another = Check another
