### Shipments: how they are called and said.

book = Shipments
    .label = Shipments

## Figures

booked = { $value ->
    [0] No shipment was booked.
    [one] { $value } shipment was booked.
   *[other] { $value } shipments were booked.
}
    .label = Booked
    .definition = Shipments booked in the period, departed or not.
booked_pieces = { $value ->
    [0] No piece was booked.
   *[other] The pieces booked came to { $value }.
}
    .label = Pieces booked
    .definition = Pieces of the shipments booked in the period; a shipment without a number of pieces counts as one.
departed = { $value ->
    [0] No shipment departed.
    [one] { $value } shipment departed.
   *[other] { $value } shipments departed.
}
    .label = Departures
    .definition = Shipments that departed for the first time in the period. Leaving a transfer does not count; a shipment that departs in two parts counts twice.
arrived = { $value ->
    [0] No shipment arrived.
    [one] { $value } shipment arrived.
   *[other] { $value } shipments arrived.
}
    .label = Arrived
    .definition = Shipments that reached their destination in the period; each part arrival counts. What was found damaged on the way does not count as arrived; what was found damaged afterwards does. Credited to the place of destination.
arrived_pieces = { $value ->
    [0] No piece arrived.
   *[other] The pieces arrived came to { $value }.
}
    .label = Pieces arrived
    .definition = Pieces of the shipments that arrived in the period, with those later found damaged.
on_time = { $value ->
    [0] No shipment arrived on time.
    [one] { $value } shipment arrived on time.
   *[other] { $value } shipments arrived on time.
}
    .label = Arrived on time
    .definition = Shipments that arrived on their promised day or before. Those without one do not count.
late = { $value ->
    [0] No shipment arrived late.
    [one] { $value } shipment arrived late.
   *[other] { $value } shipments arrived late.
}
    .label = Arrived late
    .definition = Shipments that arrived after their promised day. Those without one do not count.
promised = { $value ->
    [0] None of those arrived had a promised day.
    [one] { $value } of those arrived had a promised day.
   *[other] { $value } of those arrived had a promised day.
}
    .label = Arrived with a promised day
    .definition = Shipments arrived in the period that had a promised day.
on_time_share = { $value } of the shipments with a promised day arrived on time.
    .label = On-time arrival
    .definition = Arrived on time over arrived with a promised day. If none had one, there is no value.
transit_median = The median transit took { $value }.
    .label = Transit (median)
    .definition = Median elapsed time from booking to arrival, of those arrived in the period. If none arrived, there is no value.
transfers = { $value ->
    [0] There were no transfers.
    [one] There was { $value } transfer.
   *[other] There were { $value } transfers.
}
    .label = Transfers
    .definition = Times that a shipment entered a transfer in the period.
transfer_mean = The mean wait at a transfer was { $value }.
    .label = Wait at transfer (mean)
    .definition = Mean elapsed time from entering a transfer to going on or arriving. If none left a transfer, there is no value.
checked = { $value ->
    [0] No transfer was checked.
    [one] { $value } transfer was checked.
   *[other] { $value } transfers were checked.
}
    .label = Transfers checked
    .definition = Checks of the goods at a transfer, with their pieces counted, made in the period. One without its pieces does not count; a transfer checked twice counts twice.
checked_in_time = { $value ->
    [0] No transfer was checked in time.
    [one] { $value } transfer was checked in time.
   *[other] { $value } transfers were checked in time.
}
    .label = Transfers checked in time
    .definition = Checks made within four hours of the entry into the transfer.
checked_share = { $value } of transfers were checked in time.
    .label = Transfer checks in time
    .definition = Transfers checked in time over those in the period; those that arrive in one period and are checked in the next, or twice, can take it above 100%. If there was none, there is no value.
waiting = { $value ->
    [0] No shipment is waiting to depart.
    [one] { $value } shipment is waiting to depart.
   *[other] { $value } shipments are waiting to depart.
}
    .label = Waiting at close
    .definition = Shipments booked that had not departed at the end of the period.
on_the_way = { $value ->
    [0] No shipment is on the way.
    [one] { $value } shipment is on the way.
   *[other] { $value } shipments are on the way.
}
    .label = On the way at close
    .definition = Shipments on the way at the end of the period; those held at a transfer are counted apart.
at_transfer = { $value ->
    [0] No shipment is at a transfer.
    [one] { $value } shipment is at a transfer.
   *[other] { $value } shipments are at a transfer.
}
    .label = At transfer at close
    .definition = Shipments held at a transfer at the end of the period.
damaged = { $value ->
    [0] No damage was found.
    [one] { $value } shipment was found damaged.
   *[other] { $value } shipments were found damaged.
}
    .label = Shipments damaged
    .definition = Times that damage was found in a shipment in the period, on the way or on arrival.
damaged_pieces = { $value ->
    [0] No damaged piece was found.
   *[other] The damaged pieces came to { $value }.
}
    .label = Pieces damaged
    .definition = Pieces found damaged in the period, on the way or on arrival.
damage_share = The damaged pieces amount to { $value } of those arrived.
    .label = Damage rate
    .definition = Pieces found damaged in the period over pieces arrived in it. If none arrived, there is no value.
reported = { $value ->
    [0] No damage was reported to the carrier.
    [one] { $value } damage was reported to the carrier.
   *[other] { $value } damages were reported to the carrier.
}
    .label = Damage reported
    .definition = Damage reported to the carrier in the period, whenever it was found.
report_median = The median time to report damage was { $value }.
    .label = Time to report (median)
    .definition = Median elapsed time from finding damage to reporting it to the carrier, of that reported in the period. If none was, there is no value.
report_longest = The damage that took longest to report waited { $value }.
    .label = Time to report (longest)
    .definition = The longest elapsed time from finding damage to reporting it to the carrier, of that reported in the period. If none was, there is no value.
unreported = { $value ->
    [0] No damage remains to be reported.
    [one] { $value } damage remains to be reported.
   *[other] { $value } damages remain to be reported.
}
    .label = Damage to be reported
    .definition = Damage found and not reported to the carrier at the end of the period.
lost = { $value ->
    [0] No shipment was lost.
    [one] { $value } shipment was lost.
   *[other] { $value } shipments were lost.
}
    .label = Lost
    .definition = Shipments, or parts of them, given up as lost in the period. If they turn up later, this figure does not change.
called_off = { $value ->
    [0] No shipment was called off.
    [one] { $value } shipment was called off.
   *[other] { $value } shipments were called off.
}
    .label = Called off
    .definition = Shipments called off before departure.

## States

state_booked = waiting to depart
state_on_the_way = on the way
state_at_transfer = at transfer
state_arrived = arrived
state_damaged = damage to be reported
state_reported = damage reported
state_lost = lost
state_called_off = called off

## Columns of the sheet

column_number = Number
column_booked = Booked on
column_pieces = Pieces
column_category = Kind of goods
column_title = Description
column_customer = Customer
column_carrier = Carrier
column_vehicle = Vehicle
column_place = Warehouse of departure
column_person = Person
column_due = Promised for
column_departed = Departure
column_transferred = Into transfer
column_transfer_place = Place of transfer
column_transfer_checked = Checked at transfer on
column_checked_pieces = Checked pieces
column_resumed = Out of transfer
column_arrived = Arrival
column_destination = Destination
column_damage_found = Damage found on
column_damaged_pieces = Damaged pieces
column_damage_reported = Damage reported on
column_lost = Lost on
column_called_off = Called off on
column_reason = Reason
