# What the commands say on the screen.

heading-figure = Figure
heading-value = Value
heading-before = Before
heading-target = Target
heading-id = Key
heading-book = Book
heading-states = States
heading-measures = Figures
heading-unit = Unit
heading-definition = What it counts
heading-state = State
heading-next = Can go to
heading-seconds = Time
heading-side = Side
side-numerator = divided
side-denominator = by
heading-times = Times
closed = { $state } (closed)
whole-office = The whole office
balanced = { $count ->
    [0] There was nothing to balance.
    [one] It balances: { $count } balance was found in two ways and comes to the same.
   *[other] It balances: { $count } balances were found in two ways and come to the same.
}
unbalanced = It does not balance. No report is written or signed until this is cleared up.
own-only = For { $name } alone: this is in no report.
nothing-own = There is nothing that { $name } alone may see.
records = { $count ->
    [0] No records.
    [one] { $count } record.
   *[other] { $count } records.
}
unit-items = how many
unit-quantity = quantity
unit-money = amount
unit-seconds = time
unit-score = score
unit-share = percentage
unit-per_hundred = per hundred
unit-per_thousand = per thousand
unit-points = net points
