# Mail with reports.

title = Send each person their own report
back = Back to the team
in-folder = No mail server is set up: messages are kept in the folder “mail” beside the data, and go nowhere from there.
without = { $count ->
    [one] One person has no e-mail address and will not get it:
   *[other] { $count } people have no e-mail address and will not get it:
}
getting = { $count ->
    [one] One person will get it
   *[other] { $count } people will get it
}
address = Address
own = Each person gets their own report alone, in a message of their own. Whoever has it already as it is now does not get it again.
send = { $count ->
    [one] Send the report
   *[other] Send the { $count } reports
}
nobody = There is nobody to send it to.
under-way = { $count ->
    [one] One message is still to be sent.
   *[other] { $count } messages are still to be sent.
}
cancel = Do not send those that are left
sent = Messages
to = To
state = State
when = When
by = Sent by
is-waiting = Waiting
is-sending = Being sent
is-sent = Sent
is-same = Had it already
is-failed = Not sent
again = Try again
again-to = Try again with { $name }
letter-subject = Your report of { $period } · { $office }
letter-text =
    Hello { $name },

    here is your report of { $period }. It is attached.
letter-from = Sent by { $who }, { $office }, with Cierre.
letter-of = Sent by { $office }, with Cierre.
