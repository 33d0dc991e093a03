### Fees: what they are called and how they are said.

book = Fees
    .label = Fees

## Figures

billed = { $value ->
    [0] No fees were billed.
   *[other] { $value } was billed in fees.
}
    .label = Billed
    .definition = Amount of the fees billed in the period, collected or not. A fee whose payment is returned is not billed again.
surcharged = { $value ->
    [0] No surcharges were added.
   *[other] { $value } was added in surcharges.
}
    .label = Surcharges
    .definition = Amount added in the period to fees that had been billed (late fees, interest, charges for a returned payment), collected or not. Charges billed as a fee of their own are under “Billed”.
collected = { $value ->
    [0] No fees were collected.
   *[other] { $value } was collected.
}
    .label = Collected
    .definition = Amount received in the period for fees of any month, including what was overpaid or paid ahead; part payments count for what was paid. A returned payment is not deducted here: it appears under “Returned” and is outstanding again.
payments = { $value ->
    [0] No payments were received.
    [one] { $value } payment was received.
   *[other] { $value } payments were received.
}
    .label = Payments
    .definition = Number of payments received in the period; a fee paid in two parts counts twice, a payment ahead once. Returned payments are not deducted.
collected_in_time = { $value ->
    [0] Nothing was collected by its due date.
   *[other] { $value } was collected by its due date.
}
    .label = Collected in time
    .definition = The part of what was collected in the period that came on the due date of its fee at the latest, including what was paid ahead. What was collected for fees without a due date is neither here nor under “Collected late”.
collected_late = { $value ->
    [0] Nothing was collected late.
   *[other] { $value } was collected late.
}
    .label = Collected late
    .definition = The part of what was collected in the period that came after the due date of its fee.
in_time_share = { $value } of what was collected came in time.
    .label = Collected in time (%)
    .definition = What was collected in time over what was collected in time and late. What has not been collected does not count, however overdue it is. If no fee with a due date was collected, there is no value.
late_payments = { $value ->
    [0] No payments were late.
    [one] { $value } payment was late.
   *[other] { $value } payments were late.
}
    .label = Late payments
    .definition = Number of payments received in the period after the due date of their fee; a fee that is paid late in two parts counts twice.
days_late_median = { $value ->
    [one] Half of the late payments came { $value } day late or more.
   *[other] Half of the late payments came { $value } days late or more.
}
    .label = Days late (median)
    .definition = Median of the calendar days from the due date of the fee to the payment, of late payments alone. If there were none, there is no value.
returned = { $value ->
    [0] No payments were returned.
   *[other] { $value } of what had been collected was returned.
}
    .label = Returned
    .definition = Amount collected, in this period or earlier, that was returned in the period and is outstanding again.
credited = { $value ->
    [0] Nothing was overpaid or paid ahead.
   *[other] { $value } was overpaid or paid ahead.
}
    .label = Overpaid or paid ahead
    .definition = The part of what was collected in the period that exceeded the fee or came before it was billed; it is held to the household’s credit.
credit_used = { $value ->
    [0] No fees were paid out of credit.
   *[other] { $value } in fees was paid out of credit.
}
    .label = Paid out of credit
    .definition = Amount of the fees paid in the period out of the credit of the same household (or of the same building, where households are not recorded). It does not count as collected again.
credit_notes_due = { $value ->
    [0] Nothing outstanding was taken off by credit notes.
   *[other] { $value } of what was outstanding was taken off by credit notes.
}
    .label = Credit notes on what was outstanding
    .definition = Outstanding amount taken off in the period by a credit note: it is no longer owed, and was neither collected nor written off as uncollectable.
credit_notes_paid = { $value ->
    [0] Nothing was credited on fees already collected.
   *[other] { $value } was credited on fees already collected.
}
    .label = Credit notes on what had been collected
    .definition = Amount of the period’s credit notes on what had been collected already; it is held to the household’s credit.
credit_notes = { $value ->
    [0] No credit notes were made.
   *[other] { $value } was taken off by credit notes.
}
    .label = Credit notes
    .definition = Amount by which credit notes (allowances, corrections) reduced fees already billed in the period, whether outstanding or collected.
refunded = { $value ->
    [0] No credit was refunded.
   *[other] { $value } of credit was refunded.
}
    .label = Credit refunded
    .definition = Amount of credit returned in the period to whoever had paid it.
written_off = { $value ->
    [0] No fees were written off.
   *[other] { $value } was written off.
}
    .label = Written off
    .definition = Amount of the fees written off as uncollectable in the period; it does not count as collected.
reinstated = { $value ->
    [0] Nothing that had been written off was reinstated.
   *[other] { $value } that had been written off is outstanding again.
}
    .label = Reinstated
    .definition = Amount written off that became outstanding again in the period.
arrears = { $value ->
    [0] Nothing is outstanding.
   *[other] { $value } is outstanding.
}
    .label = Outstanding at the close
    .definition = Amount billed or added as a surcharge that at the end of the period had been neither collected, paid out of credit, taken off by a credit note nor written off, overdue or not, including returned payments. One household’s credit does not reduce what others owe.
opening_arrears = { $value ->
    [0] Nothing outstanding was carried over.
   *[other] { $value } outstanding was carried over.
}
    .label = Outstanding at the start
    .definition = Amount billed or added as a surcharge that had been neither collected, paid out of credit, taken off by a credit note nor written off when the period began, according to earlier movements.
credit = { $value ->
    [0] No credit is held for households.
   *[other] { $value } is held in credit for households.
}
    .label = Credit at the close
    .definition = Amount overpaid or paid ahead, or credited on what had been collected, that at the end of the period had been neither used to pay a fee nor refunded.
opening_credit = { $value ->
    [0] No credit was held for households at the start.
   *[other] { $value } was held in credit for households at the start.
}
    .label = Credit at the start
    .definition = The credit held for households when the period began, according to earlier movements.
collection_rate = { $value } of what was due has been settled.
    .label = Collection rate
    .definition = Fees collected in the period, including those paid out of credit and less what was returned, over what was outstanding at the start plus what was billed, added as surcharges and reinstated, less credit notes on what was outstanding. What is overpaid or paid ahead does not count until it pays a fee, so the rate never exceeds 100%; it is negative when more was returned than collected. If there was nothing to collect, there is no value.

## States

state_due = outstanding
state_credit = in credit, overpaid
state_on_account = in credit, paid ahead
state_noted = in credit, by credit note
state_surcharged = surcharge
state_paid = paid
state_reduced = credit note
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
column_surcharged = Surcharged on
column_surcharge = Surcharge
column_reduced = Credited on
column_credit_note = Credit note
column_paid = Paid on
column_paid_amount = Amount paid
column_returned = Returned on
column_returned_amount = Amount returned
