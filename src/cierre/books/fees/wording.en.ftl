### Fees: what they are called and how they are said.

book = Fees
    .label = Fees

## Figures

billed = { $value ->
    [0] No fees were billed.
   *[other] { $value } was billed in fees.
}
    .label = Billed
    .definition = Amount of the fees billed in the period, collected or not. A returned fee is not billed again.
collected = { $value ->
    [0] No fees were collected.
   *[other] { $value } was collected.
}
    .label = Collected
    .definition = Amount received in the period, for fees of any month, what was paid in excess or ahead included; part payments count for what was paid. A returned payment is not taken off here: it is in “Returned” and outstanding again.
payments = { $value ->
    [0] No payments were received.
    [one] { $value } payment was received.
   *[other] { $value } payments were received.
}
    .label = Payments
    .definition = Number of payments received in the period; a fee paid in two parts counts twice, a payment ahead once. Returned ones are not taken off.
returned = { $value ->
    [0] No payment was returned.
   *[other] { $value } that had been collected was returned.
}
    .label = Returned
    .definition = Amount collected, in this period or before, that was returned in the period and is outstanding again.
credited = { $value ->
    [0] Nothing was paid in excess or ahead.
   *[other] { $value } was paid in excess or ahead.
}
    .label = Paid in excess or ahead
    .definition = The part of what was collected in the period that went beyond the fee, or came before it was billed; it is held in the household’s favour.
credit_used = { $value ->
    [0] No fee was paid out of credit.
   *[other] { $value } of fees was paid out of credit.
}
    .label = Paid out of credit
    .definition = Amount of the fees that were paid in the period out of what the same household (the same building, where no household is kept) had paid in excess or ahead. It does not count as collected again.
refunded = { $value ->
    [0] No credit was refunded.
   *[other] { $value } of credit was refunded.
}
    .label = Credit refunded
    .definition = Amount of credit given back in the period to whoever had paid it.
written_off = { $value ->
    [0] No fees were written off.
   *[other] { $value } was written off.
}
    .label = Written off
    .definition = Amount of the fees given up as uncollectable in the period; it does not count as collected.
reinstated = { $value ->
    [0] No fee that was written off was reinstated.
   *[other] { $value } that had been written off is outstanding again.
}
    .label = Reinstated
    .definition = Amount written off that became outstanding again in the period.
arrears = { $value ->
    [0] Nothing is outstanding.
   *[other] { $value } is outstanding.
}
    .label = Outstanding at the close
    .definition = Amount billed and neither collected, paid out of credit nor written off at the end of the period, overdue or not, with returned payments. The credit of some does not lessen what others owe.
opening_arrears = { $value ->
    [0] Nothing outstanding was carried over.
   *[other] { $value } outstanding was carried over.
}
    .label = Outstanding at the start
    .definition = Amount billed and neither collected, paid out of credit nor written off when the period began, going by the movements before it.
credit = { $value ->
    [0] No credit is held for households.
   *[other] { $value } is held in credit for households.
}
    .label = Credit at the close
    .definition = Amount paid in excess or ahead that at the end of the period had neither paid a fee nor been refunded.
opening_credit = { $value ->
    [0] No credit was held for households at the start.
   *[other] { $value } was held in credit for households at the start.
}
    .label = Credit at the start
    .definition = The credit held for households when the period began, going by the movements before it.
collection_rate = { $value } of what was due has been settled.
    .label = Collection rate
    .definition = What was collected of the fees in the period, with the credit that paid them and without what was returned, over what was outstanding at the start plus what was billed and reinstated. What is paid in excess or ahead does not count until it pays a fee, so it is never over 100 %; it is negative when more was returned than collected. If there was nothing to collect there is no value.

## States

state_due = outstanding
state_credit = in credit, paid in excess
state_on_account = in credit, paid ahead
state_paid = paid
state_applied = paid out of credit
state_written_off = written off
state_refunded = refunded

## Columns of the sheet

column_number = Number
column_billed = Billed on
column_amount = Amount
column_place = Building
column_category = Kind of fee
column_customer = Household
column_due = Due date
column_person = Person
column_paid = Paid on
column_paid_amount = Amount paid
