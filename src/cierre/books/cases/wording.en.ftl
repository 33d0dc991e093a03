### Complaints, enquiries and requests: what they are called and how they are said.

book = Complaints and incidents
    .label = Complaints and incidents

## Figures

received = { $value ->
    [0] No complaints were received.
    [one] { $value } complaint was received.
   *[other] { $value } complaints were received.
}
    .label = Received
    .definition = Complaints and other cases recorded in the period, answered or not. A reopened case does not count as received.
handled = { $value ->
    [0] No complaints were resolved.
    [one] { $value } complaint was resolved.
   *[other] { $value } complaints were resolved.
}
    .label = Resolved
    .definition = Cases resolved in the period, whenever they were opened. One that is reopened and resolved again counts both times. Credited to whoever had it.
pending = { $value ->
    [0] None is still open.
    [one] { $value } is still open.
   *[other] { $value } are still open.
}
    .label = Open at the close
    .definition = Cases neither resolved nor withdrawn at the end of the period: new, in hand, on hold or escalated. Reopened ones count again.
opening_pending = { $value ->
    [0] None was carried over.
    [one] { $value } was carried over.
   *[other] { $value } were carried over.
}
    .label = Open at the start
    .definition = Cases neither resolved nor withdrawn when the period began, according to earlier movements.
escalated = { $value ->
    [0] None was escalated.
    [one] { $value } was escalated for a decision.
   *[other] { $value } were escalated for a decision.
}
    .label = Escalated
    .definition = Times a case was passed to a manager for a decision in the period; one escalated twice counts twice. Credited to whoever had it.
reopened = { $value ->
    [0] None was reopened.
    [one] { $value } was reopened.
   *[other] { $value } were reopened.
}
    .label = Reopened
    .definition = Times a resolved case was taken up again in the period. Credited to whoever had it when it was resolved. The first resolution still counts in its own month.
withdrawn = { $value ->
    [0] None was withdrawn.
    [one] { $value } was withdrawn.
   *[other] { $value } were withdrawn.
}
    .label = Withdrawn
    .definition = Cancelled or duplicate cases closed in the period without being resolved; they count neither as resolved nor as open.
first_response_median = The median first response took { $value }.
    .label = First response (median)
    .definition = Median time, in office hours, from recording a case to its first response: work on it begins, it is put on hold or escalated, or somebody resolves it. Being closed while nobody is in charge of it is not a response; if it is then reopened, time runs from the reopening. Only cases that had their first response in the period count: neither those withdrawn without one nor those reopened after one. If there were none, there is no value. The hours that count are those of the team in charge at each moment.
first_response_p90 = Nine out of ten had their first response within { $value }.
    .label = First response (90th percentile)
    .definition = Office hours within which 90% of the cases that had their first response in the period had it. If there were none, there is no value.
resolution_median = The median resolution took { $value }.
    .label = Resolution (median)
    .definition = Median elapsed time from recording to resolution, of the cases resolved in the period. Reopening does not restart the clock: it runs from the recording. If none was resolved, there is no value.
resolution_p90 = Nine out of ten were resolved within { $value }.
    .label = Resolution (90th percentile)
    .definition = Elapsed time within which 90% of the cases resolved in the period were resolved, counted from their recording. If none was resolved, there is no value.
on_time = { $value ->
    [0] None was resolved on time.
    [one] { $value } was resolved on time.
   *[other] { $value } were resolved on time.
}
    .label = Resolved on time
    .definition = Cases resolved in the period on or before their promised date. Those without one do not count; a reopened case counts each time it is resolved.
late = { $value ->
    [0] None was resolved late.
    [one] { $value } was resolved late.
   *[other] { $value } were resolved late.
}
    .label = Resolved late
    .definition = Cases resolved in the period after their promised date. Those without one do not count.
promised = { $value ->
    [0] None of those resolved had a promised date.
   *[other] { $value } of those resolved had a promised date.
}
    .label = Resolved with a promised date
    .definition = Cases resolved in the period that had a promised date.
on_time_share = { $value } of complaints with a promised date were resolved on time.
    .label = On-time resolution
    .definition = Cases resolved on time over those resolved that had a promised date. If none had one, there is no value.

escalated_resolved = { $value ->
    [0] None of the escalated cases was resolved.
    [one] { $value } of the escalated cases was resolved.
   *[other] { $value } of the escalated cases were resolved.
}
    .label = Resolved after escalation
    .definition = Cases resolved in the period while they were with a manager, whenever they were escalated.
escalated_returned = { $value ->
    [0] None of the escalated cases came back.
    [one] { $value } of the escalated cases came back to whoever had it.
   *[other] { $value } of the escalated cases came back to whoever had them.
}
    .label = Returned with an answer
    .definition = Times an escalated case came back in the period to be dealt with or put on hold, with or without a decision.
escalated_withdrawn = { $value ->
    [0] None of the escalated cases was withdrawn.
    [one] { $value } of the escalated cases was withdrawn.
   *[other] { $value } of the escalated cases were withdrawn.
}
    .label = Withdrawn after escalation
    .definition = Cases withdrawn in the period while they were with a manager.
opening_with_superior = { $value ->
    [0] None was waiting for a decision at the start.
    [one] { $value } was waiting for a decision at the start.
   *[other] { $value } were waiting for a decision at the start.
}
    .label = Awaiting a decision at the start
    .definition = Cases with a manager and still undecided when the period began.
with_superior = { $value ->
    [0] None is waiting for a decision.
    [one] { $value } is waiting for a decision.
   *[other] { $value } are waiting for a decision.
}
    .label = Awaiting a decision at the close
    .definition = Cases with a manager and still undecided at the end of the period. They are included among the open ones.
decision_median = The median time to a decision was { $value }.
    .label = Time to a decision (median)
    .definition = Median elapsed time from escalating a case until it is resolved, returned or withdrawn, of those that left that status in the period. If none did, there is no value.
enquiries = { $value ->
    [0] No enquiries were received.
    [one] { $value } enquiry was received.
   *[other] { $value } enquiries were received.
}
    .label = Enquiries
    .definition = Cases received in the period that are enquiries. Cases that do not say of what kind they are do not count.
complaints = { $value ->
    [0] No formal complaints were received.
    [one] { $value } formal complaint was received.
   *[other] { $value } formal complaints were received.
}
    .label = Formal complaints
    .definition = Cases received in the period that are formal complaints. Cases that do not say of what kind they are do not count.
complained = { $value ->
    [0] No complaints were received.
    [one] { $value } complaint was received.
   *[other] { $value } complaints were received.
}
    .label = Formal complaints, and cases that do not say their kind
    .definition = Cases received in the period that are formal complaints or do not say of what kind they are. Enquiries, requests, incidents, reports of damage and near misses do not count.
requests = { $value ->
    [0] No requests were received.
    [one] { $value } request was received.
   *[other] { $value } requests were received.
}
    .label = Requests
    .definition = Cases received in the period that are requests. Cases that do not say of what kind they are do not count.
incidents = { $value ->
    [0] No incidents were received.
    [one] { $value } incident was received.
   *[other] { $value } incidents were received.
}
    .label = Incidents
    .definition = Cases received in the period that are incidents. Cases that do not say of what kind they are do not count.
damages = { $value ->
    [0] No damage was reported.
    [one] { $value } case of damage was reported.
   *[other] { $value } cases of damage were reported.
}
    .label = Damage
    .definition = Cases received in the period that report damage. Cases that do not say of what kind they are do not count.
near_misses = { $value ->
    [0] No near misses were noted.
    [one] { $value } near miss was noted.
   *[other] { $value } near misses were noted.
}
    .label = Near misses
    .definition = Things that nearly went wrong and were prevented, noted in the period. They are kept as lessons.
jumped = { $value ->
    [0] None bypassed a level.
    [one] { $value } bypassed a level.
   *[other] { $value } bypassed a level.
}
    .label = Bypassed a level
    .definition = Cases received in the period that the customer took straight to a higher level, past whoever should have dealt with them. Cases that do not say how they came do not count.
own_errors = { $value ->
    [0] None was due to an error of our own.
    [one] { $value } was due to an error of our own.
   *[other] { $value } were due to errors of our own.
}
    .label = Errors of our own
    .definition = Cases received in the period that were due to an error or omission of our own. Cases that do not say whose fault it was do not count.
quiet_longest = { $value ->
    [0] Not one day passed without a complaint.
    [one] The longest run without a complaint was { $value } day.
   *[other] The longest run without a complaint was { $value } days.
}
    .label = Longest run of days without complaints
    .definition = The longest run of calendar days in the period, closed days included, on which no complaint was received. Complaints end it, as do cases that do not say of what kind they are; enquiries, requests and the rest do not. Days before or after the period are not added.
quiet_present = { $value ->
    [0] The latest complaint came on the last day.
    [one] At the close it had been { $value } day without a complaint.
   *[other] At the close it had been { $value } days without a complaint.
}
    .label = Days without complaints at the close
    .definition = Calendar days from the latest complaint received, however long ago, to the end of the period; where records end earlier, to the office’s last record. Cases that do not say of what kind they are count as complaints. If there has never been one, days are counted from the first month with records.

## States

state_new = new
state_in_hand = in hand
state_waiting = on hold
state_escalated = escalated
state_resolved = resolved
state_withdrawn = withdrawn

## Columns of the sheet

column_kind = Kind
column_returned = Returned on
column_route = How it came
column_fault = Whose fault
column_options = Options
column_cost = Cost
value_kind_enquiry = Enquiry
value_kind_complaint = Formal complaint
value_kind_request = Request
value_kind_incident = Incident
value_kind_damage = Damage
value_kind_near_miss = Near miss
value_route_usual = Through the usual level
value_route_jumped = Bypassing a level
value_fault_ours = Our own
value_fault_customer = The customer’s
value_fault_third_party = A third party’s
value_fault_nobody = Nobody’s
value_summed_day = By day
value_summed_month = By month
column_number = Number
column_opened = Opened
column_category = Category
column_place = Place
column_customer = Customer
column_line = Line
column_title = Subject
column_due = Promised date
column_person = Person
column_unit = Team
column_first_response = First response
column_waiting_since = On hold since
column_escalated = Escalated on
column_resolved = Resolved on
column_withdrawn = Withdrawn on
column_state = Status
column_reason = Reason
column_quantity = Cases in the row
column_summed = Counted by
