### Stock: how it is called and said.

book = Stock
    .label = Stock

## Figures

lots_in = { $value ->
    [0] No lot came in.
    [one] { $value } lot came in.
   *[other] { $value } lots came in.
}
    .label = Lots in
    .definition = Lots of goods received in the warehouse in the period. What was returned does not count.
pieces_in = { $value ->
    [0] No piece came in.
    [one] { $value } piece came in.
   *[other] { $value } pieces came in.
}
    .label = Pieces in
    .definition = Pieces of the lots received in the period. What was returned does not count.
issues = { $value ->
    [0] Nothing left the warehouse.
    [one] There was { $value } issue.
   *[other] There were { $value } issues.
}
    .label = Issues
    .definition = Times that goods of a lot left in the period, whole or in part.
pieces_out = { $value ->
    [0] No piece went out.
    [one] { $value } piece went out.
   *[other] { $value } pieces went out.
}
    .label = Pieces out
    .definition = Pieces that left the warehouse in the period, of lots received at any time. Missing ones do not count.
returned = { $value ->
    [0] No piece was returned.
    [one] { $value } piece was returned.
   *[other] { $value } pieces were returned.
}
    .label = Pieces returned
    .definition = Pieces that came back to the warehouse in the period after leaving it.
on_hand = { $value ->
    [0] Nothing is in stock.
    [one] { $value } piece is in the warehouse.
   *[other] { $value } pieces are in the warehouse.
}
    .label = Stock at close
    .definition = Pieces in the warehouse at the end of the period according to the book.
opening_on_hand = { $value ->
    [0] Nothing was in stock at the start.
    [one] { $value } piece was in the warehouse at the start.
   *[other] { $value } pieces were in the warehouse at the start.
}
    .label = Stock at start
    .definition = Pieces in the warehouse at the start of the period according to the book.
counts = { $value ->
    [0] No lot was counted.
    [one] { $value } count was made.
   *[other] { $value } counts were made.
}
    .label = Counts
    .definition = Counts of lots made in the period; one counted twice counts as two.
on_book = { $value ->
    [0] There was nothing to count.
    [one] The book gave { $value } piece for the lots counted.
   *[other] The book gave { $value } pieces for the lots counted.
}
    .label = On the book
    .definition = Pieces that the lots counted had according to the book, at the moment of each count.
counted = { $value ->
    [0] No piece was counted.
    [one] { $value } piece was counted in those lots.
   *[other] { $value } pieces were counted in those lots.
}
    .label = Counted
    .definition = Pieces counted in the counts of the period.
difference = { $value ->
    [0] The count agreed with the book.
    [one] The count differed by { $value } piece.
   *[other] The count differed by { $value } pieces.
}
    .label = Difference of the count
    .definition = Pieces counted less those on the book at the moment of each count (without a time, the moment of that day at which they agree best); negative when some are missing. A surplus in one lot makes up for a shortage in another.
counted_share = { $value } of what the book gave was counted.
    .label = Counted over book
    .definition = Pieces counted over those on the book at the moment of each count. If nothing was counted, there is no value.
missing = { $value ->
    [0] No piece is missing.
    [one] { $value } piece went missing.
   *[other] { $value } pieces went missing.
}
    .label = Missing
    .definition = Pieces given up as missing in the period and taken off the book. If they turn up later, this figure does not change.
found = { $value ->
    [0] No piece turned up.
    [one] { $value } piece given up as missing turned up.
   *[other] { $value } pieces given up as missing turned up.
}
    .label = Found again
    .definition = Pieces given up as missing that returned to the book in the period.

## States

state_stored = in the warehouse
state_issued = gone out
state_missing = missing

## Columns of the sheet

column_number = Number
column_received = Received on
column_pieces = Pieces
column_category = Kind of goods
column_title = Description
column_customer = Customer
column_place = Warehouse
column_person = Person
column_issued = Issued on
column_issued_pieces = Pieces issued
column_counted = Counted on
column_counted_pieces = Pieces counted
column_missing = Missing since
column_missing_pieces = Pieces missing
column_reason = Reason
