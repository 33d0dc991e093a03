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
    .definition = Amount collected in the period, for fees of any month; part payments count for what was paid. A returned payment is not taken off: it becomes outstanding again.
payments = { $value ->
    [0] No payments were received.
    [one] { $value } payment was received.
   *[other] { $value } payments were received.
}
    .label = Payments
    .definition = Number of payments received in the period; a fee paid in two parts counts twice. Returned ones are not taken off.
written_off = { $value ->
    [0] No fees were written off.
   *[other] { $value } was written off.
}
    .label = Written off
    .definition = Amount of the fees given up as uncollectable in the period; it does not count as collected.
arrears = { $value ->
    [0] Nothing is outstanding.
   *[other] { $value } is outstanding.
}
    .label = Outstanding at the close
    .definition = Amount billed and neither collected nor written off at the end of the period, overdue or not, with returned payments.
opening_arrears = { $value ->
    [0] Nothing outstanding was carried over.
   *[other] { $value } outstanding was carried over.
}
    .label = Outstanding at the start
    .definition = Amount billed and neither collected nor written off when the period began, going by the movements before it.
collection_rate = { $value } of what was due was collected.
    .label = Collection rate
    .definition = Collected in the period over what was outstanding at the start plus what was billed. If there was nothing to collect there is no value.

## States

state_due = outstanding
state_paid = paid
state_written_off = written off

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
