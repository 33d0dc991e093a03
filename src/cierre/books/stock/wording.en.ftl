### Stock: how it is called and said.

book = Stock
    .label = Stock

## Figures

lots_in = { $value ->
    [0] No lots came in.
    [one] { $value } lot came in.
   *[other] { $value } lots came in.
}
    .label = Lots in
    .definition = Lots of goods received into the warehouse in the period. Returns do not count.
pieces_in = { $value ->
    [0] No pieces came in.
    [one] { $value } piece came in.
   *[other] { $value } pieces came in.
}
    .label = Pieces in
    .definition = Pieces of the lots received in the period. Returns do not count.
issues = { $value ->
    [0] Nothing left the warehouse.
    [one] There was { $value } issue.
   *[other] There were { $value } issues.
}
    .label = Issues
    .definition = Times goods of a lot left the warehouse in the period, in whole or in part.
pieces_out = { $value ->
    [0] No pieces went out.
    [one] { $value } piece went out.
   *[other] { $value } pieces went out.
}
    .label = Pieces out
    .definition = Pieces that left the warehouse in the period, whenever their lot was received. Missing pieces do not count.
returned = { $value ->
    [0] No pieces were returned.
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
    .label = Stock at the close
    .definition = Pieces in the warehouse at the end of the period, according to the records.
opening_on_hand = { $value ->
    [0] Nothing was in stock at the start.
    [one] { $value } piece was in the warehouse at the start.
   *[other] { $value } pieces were in the warehouse at the start.
}
    .label = Stock at the start
    .definition = Pieces in the warehouse at the start of the period, according to the records.
counts = { $value ->
    [0] No counts were made.
    [one] { $value } count was made.
   *[other] { $value } counts were made.
}
    .label = Counts
    .definition = Counts of lots made in the period; a lot counted twice counts as two.
on_book = { $value ->
    [0] There was nothing to count.
    [one] According to the records there was { $value } piece in the lots counted.
   *[other] According to the records there were { $value } pieces in the lots counted.
}
    .label = According to the records
    .definition = Pieces that the lots counted had according to the records at the time of each count.
counted = { $value ->
    [0] No pieces were counted.
    [one] { $value } piece was found in those lots.
   *[other] { $value } pieces were found in those lots.
}
    .label = Counted
    .definition = Pieces found by the counts of the period.
difference = { $value ->
    [0] The counts agreed with the records.
    [one] The counts differed by { $value } piece.
   *[other] The counts differed by { $value } pieces.
}
    .label = Count difference
    .definition = Pieces counted less those according to the records at the time of each count (where no time is given, the moment of that day at which the two agree best); negative when some are missing. A surplus in one lot offsets a shortage in another.
counted_share = { $value } of what the records gave was counted.
    .label = Counted over recorded
    .definition = Pieces counted over those according to the records at the time of each count. If nothing was counted, there is no value.
missing = { $value ->
    [0] No pieces went missing.
    [one] { $value } piece went missing.
   *[other] { $value } pieces went missing.
}
    .label = Missing
    .definition = Pieces written off as missing in the period. If they turn up later, this figure does not change.
found = { $value ->
    [0] No missing pieces turned up.
    [one] { $value } piece written off as missing turned up.
   *[other] { $value } pieces written off as missing turned up.
}
    .label = Found again
    .definition = Pieces written off as missing that turned up in the period.

## States

state_stored = in the warehouse
state_issued = issued
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
