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
    .definition = Complaints recorded in the period, answered or not. A reopened one does not count as received.
handled = { $value ->
    [0] No complaints were resolved.
    [one] { $value } complaint was resolved.
   *[other] { $value } complaints were resolved.
}
    .label = Resolved
    .definition = Complaints that became resolved in the period, whenever they were opened. One that is reopened and resolved again counts both times; credited to whoever had it.
pending = { $value ->
    [0] None is still open.
    [one] { $value } is still open.
   *[other] { $value } are still open.
}
    .label = Open at the close
    .definition = Complaints neither resolved nor withdrawn at the end of the period: new, in hand, on hold or escalated. Reopened ones count again.
opening_pending = { $value ->
    [0] None was carried over.
    [one] { $value } was carried over.
   *[other] { $value } were carried over.
}
    .label = Open at the start
    .definition = Complaints neither resolved nor withdrawn when the period began, going by the movements before it.
escalated = { $value ->
    [0] None was escalated.
    [one] { $value } was escalated for a decision.
   *[other] { $value } were escalated for a decision.
}
    .label = Escalated
    .definition = Times a complaint was passed to a superior for a decision in the period; one escalated twice counts twice. Credited to whoever had it.
reopened = { $value ->
    [0] None was reopened.
    [one] { $value } was reopened.
   *[other] { $value } were reopened.
}
    .label = Reopened
    .definition = Times a resolved complaint went back in hand in the period; credited to whoever had it when it was resolved. The first resolution still counts in its own month.
withdrawn = { $value ->
    [0] None was withdrawn.
    [one] { $value } was withdrawn.
   *[other] { $value } were withdrawn.
}
    .label = Withdrawn
    .definition = Cancelled or duplicate complaints closed without being resolved; they count neither as resolved nor as open.
first_response_median = The median first response took { $value }.
    .label = First response (median)
    .definition = Median time, in office hours, from recording a complaint to its first response: work on it begins, it is put on hold or escalated, or a person resolves it. Being closed with nobody in charge is no response; if it is reopened later, the time counts from then. Only those that got their first response in the period count: neither those withdrawn without one nor those reopened after one. Without any there is no value.
first_response_p90 = Nine out of ten had their first response within { $value }.
    .label = First response (90th percentile)
    .definition = Office hours within which 90% of the complaints first responded to in the period had their response. Without any there is no value.
resolution_median = The median resolution took { $value }.
    .label = Resolution (median)
    .definition = Median elapsed time from recording to resolution, of those resolved in the period. Reopening does not restart the clock: it runs from the recording. If none was resolved there is no value.
resolution_p90 = Nine out of ten were resolved within { $value }.
    .label = Resolution (90th percentile)
    .definition = Elapsed time within which 90% of the complaints resolved in the period were resolved, counted from their recording. If none was resolved there is no value.
on_time = { $value ->
    [0] None was resolved on time.
    [one] { $value } was resolved on time.
   *[other] { $value } were resolved on time.
}
    .label = Resolved on time
    .definition = Complaints resolved on or before their promised date. Those without one do not count; a reopened one counts each time it is resolved.
late = { $value ->
    [0] None was resolved late.
    [one] { $value } was resolved late.
   *[other] { $value } were resolved late.
}
    .label = Resolved late
    .definition = Complaints resolved after their promised date. Those without one do not count.
promised = { $value ->
    [0] None of those resolved had a promised date.
   *[other] { $value } of those resolved had a promised date.
}
    .label = Resolved with a promised date
    .definition = Complaints resolved in the period that had a promised date.
on_time_share = { $value } of complaints with a promised date were resolved on time.
    .label = On-time resolution
    .definition = Resolved on time over resolved with a promised date. If none had one there is no value.

escalated_resolved = { $value ->
    [0] None of the escalated complaints was resolved.
    [one] { $value } of the escalated complaints was resolved.
   *[other] { $value } of the escalated complaints were resolved.
}
    .label = Resolved after escalation
    .definition = Complaints resolved in the period while they were with a superior, whenever they were escalated.
escalated_returned = { $value ->
    [0] None of the escalated complaints came back.
    [one] { $value } of the escalated complaints came back to whoever had it.
   *[other] { $value } of the escalated complaints came back to whoever had them.
}
    .label = Returned by the superior
    .definition = Times that an escalated complaint was in hand or waiting again in the period, with a decision or without one.
escalated_withdrawn = { $value ->
    [0] None of the escalated complaints was withdrawn.
    [one] { $value } of the escalated complaints was withdrawn.
   *[other] { $value } of the escalated complaints were withdrawn.
}
    .label = Withdrawn after escalation
    .definition = Complaints withdrawn in the period while they were with a superior.
opening_with_superior = { $value ->
    [0] None was waiting for a superior to decide at the start.
    [one] { $value } was waiting for a superior to decide at the start.
   *[other] { $value } were waiting for a superior to decide at the start.
}
    .label = Escalated at the start
    .definition = Complaints with a superior and without a decision at the beginning of the period.
with_superior = { $value ->
    [0] None is waiting for a superior to decide.
    [one] { $value } is waiting for a superior to decide.
   *[other] { $value } are waiting for a superior to decide.
}
    .label = Escalated at the close
    .definition = Complaints with a superior and without a decision at the end of the period. They are among the open ones already.
decision_median = The median time to a superior’s decision was { $value }.
    .label = Superior’s decision (median)
    .definition = Median clock time from when a complaint is escalated until it is resolved, returned or withdrawn, of those that left that state in the period. If none did, there is no value.
enquiries = { $value ->
    [0] No enquiry was received.
    [one] { $value } enquiry was received.
   *[other] { $value } enquiries were received.
}
    .label = Enquiries
    .definition = Cases received in the period that are enquiries. Those that do not say what kind they are do not count.
complaints = { $value ->
    [0] No formal complaint was received.
    [one] { $value } formal complaint was received.
   *[other] { $value } formal complaints were received.
}
    .label = Formal complaints
    .definition = Cases received in the period that are formal complaints. Those that do not say what kind they are do not count.
requests = { $value ->
    [0] No request was received.
    [one] { $value } request was received.
   *[other] { $value } requests were received.
}
    .label = Requests
    .definition = Cases received in the period that are requests. Those that do not say what kind they are do not count.
incidents = { $value ->
    [0] No incident was received.
    [one] { $value } incident was received.
   *[other] { $value } incidents were received.
}
    .label = Incidents
    .definition = Cases received in the period that are incidents. Those that do not say what kind they are do not count.
damages = { $value ->
    [0] No damage was reported.
    [one] { $value } case of damage was reported.
   *[other] { $value } cases of damage were reported.
}
    .label = Damage
    .definition = Cases received in the period that report damage. Those that do not say what kind they are do not count.
near_misses = { $value ->
    [0] No near miss was noted.
    [one] { $value } near miss was noted.
   *[other] { $value } near misses were noted.
}
    .label = Near misses
    .definition = Cases noted in the period of what nearly went wrong and was prevented. They are kept as lessons.
jumped = { $value ->
    [0] None jumped a level.
    [one] { $value } jumped a level.
   *[other] { $value } jumped a level.
}
    .label = Jumped a level
    .definition = Cases received in the period that the customer took to a higher level without going to whoever should deal with them. Those that do not say how they came do not count.
own_errors = { $value ->
    [0] None was due to an error of our own.
    [one] { $value } was due to an error of our own.
   *[other] { $value } were due to errors of our own.
}
    .label = Errors of our own
    .definition = Cases received in the period that were due to an error or omission of our own. Those that do not say whose fault it was do not count.
quiet_longest = { $value ->
    [0] There was not one day without a complaint.
    [one] The longest time without a complaint was { $value } day.
   *[other] The longest time without a complaint was { $value } days in a row.
}
    .label = Days in a row without complaints (most)
    .definition = The longest run of calendar days of the period, closed days too, on which no complaint was received. Complaints end it, and cases that do not say of what kind they are; enquiries, requests and the rest do not. What began before the period or goes on after it is not added.
quiet_present = { $value ->
    [0] The latest complaint came on the last day.
    [one] At close it was { $value } day without a complaint.
   *[other] At close it was { $value } days without a complaint.
}
    .label = Days without complaints at close
    .definition = Calendar days from the latest complaint received to the end of the period, however long ago it was; where records end earlier, to the office’s last one. Cases that do not say of what kind they are count as complaints. If there is none, they are counted from the first month with records.

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
value_kind_enquiry = Enquiry
value_kind_complaint = Formal complaint
value_kind_request = Request
value_kind_incident = Incident
value_kind_damage = Damage
value_kind_near_miss = Near miss
value_route_usual = By the usual level
value_route_jumped = Jumping a level
value_fault_ours = Our own
value_fault_customer = The customer’s
value_fault_third_party = A third party’s
value_fault_nobody = Nobody’s
column_number = Number
column_opened = Opened
column_category = Category
column_place = Place
column_customer = Customer
column_line = Line
column_title = Subject
column_due = Promised date
column_person = Person
column_first_response = First response
column_waiting_since = On hold since
column_escalated = Escalated on
column_resolved = Resolved on
column_withdrawn = Withdrawn on
column_state = Status
column_reason = Reason
