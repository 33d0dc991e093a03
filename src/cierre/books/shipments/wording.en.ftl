### Shipments: how they are called and said.

book = Shipments
    .label = Shipments

## Figures

booked = { $value ->
    [0] No shipments were booked.
    [one] { $value } shipment was booked.
   *[other] { $value } shipments were booked.
}
    .label = Booked
    .definition = Shipments booked in the period, departed or not. If the sheets do not say when each was booked, there is no figure.
booked_pieces = { $value ->
    [0] No pieces were booked.
    [one] { $value } piece was booked.
   *[other] { $value } pieces were booked.
}
    .label = Pieces booked
    .definition = Pieces of the shipments booked in the period; a shipment without a number of pieces counts as one.
departed = { $value ->
    [0] No shipments departed.
    [one] { $value } shipment departed.
   *[other] { $value } shipments departed.
}
    .label = Departures
    .definition = Shipments that departed for the first time in the period. Leaving a transfer point does not count; a shipment that departs in two parts counts twice.
arrived = { $value ->
    [0] No shipments arrived.
    [one] { $value } shipment arrived.
   *[other] { $value } shipments arrived.
}
    .label = Arrived
    .definition = Shipments that reached their destination in the period; each partial arrival counts. What was found damaged on the way does not count as arrived; what was found damaged afterwards does. Credited to the place of destination.
arrived_pieces = { $value ->
    [0] No pieces arrived.
    [one] { $value } piece arrived.
   *[other] { $value } pieces arrived.
}
    .label = Pieces arrived
    .definition = Pieces of the shipments that arrived in the period, including those later found damaged.
on_time = { $value ->
    [0] No shipments arrived on time.
    [one] { $value } shipment arrived on time.
   *[other] { $value } shipments arrived on time.
}
    .label = Arrived on time
    .definition = Shipments that arrived in the period on or before their promised date. Those without one do not count.
early = { $value ->
    [0] No shipment arrived before its date.
    [one] { $value } shipment arrived before its date.
   *[other] { $value } shipments arrived before their dates.
}
    .label = Arrived early
    .definition = Shipments that arrived on a day before their promised date; they count as on time as well.
on_the_day = { $value ->
    [0] No shipment arrived on the very day of its date.
    [one] { $value } shipment arrived on the very day of its date.
   *[other] { $value } shipments arrived on the very day of their dates.
}
    .label = Arrived on the day
    .definition = Shipments that arrived on the very day of their promised date; with those that were early they are those on time.
late = { $value ->
    [0] No shipments arrived late.
    [one] { $value } shipment arrived late.
   *[other] { $value } shipments arrived late.
}
    .label = Arrived late
    .definition = Shipments that arrived in the period after their promised date. Those without one do not count.
promised = { $value ->
    [0] None of those that arrived had a promised date.
    [one] { $value } of those that arrived had a promised date.
   *[other] { $value } of those that arrived had a promised date.
}
    .label = Arrived with a promised date
    .definition = Shipments that arrived in the period and had a promised date.
on_time_share = { $value } of the shipments with a promised date arrived on time.
    .label = On-time arrival
    .definition = Shipments that arrived on time over those that arrived and had a promised date. If none had one, there is no value.
transit_median = The median transit time was { $value }.
    .label = Transit time (median)
    .definition = Median elapsed time from booking to arrival, of the shipments that arrived in the period and say when they were booked. If none arrived, there is no value.
transfers = { $value ->
    [0] There were no transfers.
    [one] There was { $value } transfer.
   *[other] There were { $value } transfers.
}
    .label = Transfers
    .definition = Times a shipment entered a transfer point in the period.
transfer_mean = The average wait at a transfer point was { $value }.
    .label = Wait at transfer (average)
    .definition = Average elapsed time from entering a transfer point to leaving it or arriving. If none left one, there is no value.
checked = { $value ->
    [0] No transfers were checked.
    [one] { $value } transfer was checked.
   *[other] { $value } transfers were checked.
}
    .label = Transfers checked
    .definition = Checks of the goods made at a transfer point in the period, with the pieces counted. A check without a count of pieces is left out; a transfer checked twice counts twice.
checked_in_time = { $value ->
    [0] No transfers were checked in time.
    [one] { $value } transfer was checked in time.
   *[other] { $value } transfers were checked in time.
}
    .label = Transfers checked in time
    .definition = Checks made within four hours of entering the transfer point.
checked_share = { $value } of transfers were checked in time.
    .label = Share of transfers checked in time
    .definition = Transfers checked in time over the transfers of the period; those that arrive in one period and are checked in the next, or are checked twice, can take it above 100%. If there were none, there is no value.
waiting = { $value ->
    [0] No shipments are waiting to depart.
    [one] { $value } shipment is waiting to depart.
   *[other] { $value } shipments are waiting to depart.
}
    .label = Waiting to depart at the close
    .definition = Shipments booked that had not departed by the end of the period.
on_the_way = { $value ->
    [0] No shipments are on the way.
    [one] { $value } shipment is on the way.
   *[other] { $value } shipments are on the way.
}
    .label = On the way at the close
    .definition = Shipments on the way at the end of the period; those at a transfer point are counted separately.
at_transfer = { $value ->
    [0] No shipments are at a transfer point.
    [one] { $value } shipment is at a transfer point.
   *[other] { $value } shipments are at a transfer point.
}
    .label = At a transfer point at the close
    .definition = Shipments at a transfer point at the end of the period.
damaged = { $value ->
    [0] No damage was found.
    [one] { $value } shipment was found damaged.
   *[other] { $value } shipments were found damaged.
}
    .label = Shipments damaged
    .definition = Times a shipment was found damaged in the period, on the way or on arrival.
damaged_pieces = { $value ->
    [0] No pieces were found damaged.
    [one] { $value } piece was found damaged.
   *[other] { $value } pieces were found damaged.
}
    .label = Pieces damaged
    .definition = Pieces found damaged in the period, on the way or on arrival.
damaged_on_the_way = { $value ->
    [0] No pieces were found damaged on the way.
    [one] { $value } piece was found damaged on the way.
   *[other] { $value } pieces were found damaged on the way.
}
    .label = Pieces damaged on the way
    .definition = Pieces found damaged in the period before they arrived; they do not count among those arrived.
damage_share = The damaged pieces amount to { $value } of those arrived or damaged on the way.
    .label = Damage rate
    .definition = Pieces found damaged in the period over those that arrived in it and those found damaged on the way. Pieces that arrive in one period and are found damaged in the next can take it above 100%. If there were none, there is no value.
reported = { $value ->
    [0] No damage was reported to the carrier.
    [one] { $value } case of damage was reported to the carrier.
   *[other] { $value } cases of damage were reported to the carrier.
}
    .label = Damage reported
    .definition = Cases of damage reported to the carrier in the period, whenever they were found.
report_median = The median time to report damage was { $value }.
    .label = Time to report (median)
    .definition = Median elapsed time from finding damage to reporting it to the carrier, of the cases reported in the period. If there were none, there is no value.
report_longest = The longest time taken to report damage was { $value }.
    .label = Time to report (longest)
    .definition = Longest elapsed time from finding damage to reporting it to the carrier, of the cases reported in the period. If there were none, there is no value.
unreported = { $value ->
    [0] No damage remains to be reported.
    [one] { $value } case of damage remains to be reported.
   *[other] { $value } cases of damage remain to be reported.
}
    .label = Damage to be reported at the close
    .definition = Cases of damage found and not yet reported to the carrier at the end of the period.
lost = { $value ->
    [0] No shipments were lost.
    [one] { $value } shipment was lost.
   *[other] { $value } shipments were lost.
}
    .label = Lost
    .definition = Shipments, or parts of them, recorded as lost in the period. If they turn up later, this figure does not change.
called_off = { $value ->
    [0] No shipments were called off.
    [one] { $value } shipment was called off.
   *[other] { $value } shipments were called off.
}
    .label = Called off
    .definition = Shipments called off in the period, before departure.
booked_value = { $value ->
    [0] Nothing with a declared value was booked.
   *[other] The declared value of what was booked was { $value }.
}
    .label = Declared value booked
    .definition = Declared value of the shipments booked in the period. Those that declare none add nothing.
arrived_value = { $value ->
    [0] Nothing with a declared value arrived.
   *[other] The declared value of what arrived was { $value }.
}
    .label = Declared value arrived
    .definition = Declared value of the shipments that arrived in the period. A shipment in parts adds the share that the pieces of each part are. Those that declare none add nothing.
late_value = { $value ->
    [0] Nothing with a declared value arrived late.
   *[other] The declared value of what arrived late was { $value }.
}
    .label = Declared value arrived late
    .definition = Declared value of the shipments that arrived after their promised date. A shipment in parts adds the share that the pieces of each part are. Those that declare none add nothing.
damaged_value = { $value ->
    [0] Nothing with a declared value was found damaged.
   *[other] The declared value of what was found damaged was { $value }.
}
    .label = Declared value damaged
    .definition = Declared value of the pieces found damaged in the period, on the way or on arrival: the share that they are of the shipment’s pieces. It is not what the damage costs.
lost_value = { $value ->
    [0] Nothing with a declared value was lost.
   *[other] The declared value of what was lost was { $value }.
}
    .label = Declared value lost
    .definition = Declared value of the shipments, or parts of them, given up as lost in the period. If they turn up later, this figure stays.

## States

state_booked = waiting to depart
state_on_the_way = on the way
state_at_transfer = at a transfer point
state_arrived = arrived
state_damaged = damage to be reported
state_reported = damage reported
state_lost = lost
state_called_off = called off

## Columns of the sheet

column_number = Number
column_booked = Booked on
column_pieces = Pieces
column_declared_value = Declared value
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
