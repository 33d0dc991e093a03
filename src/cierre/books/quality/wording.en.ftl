### Quality: how it is called and said.

book = Quality
    .label = Quality

## Figures

planned = { $value ->
    [0] No reviews were planned.
    [one] { $value } review was planned.
   *[other] { $value } reviews were planned.
}
    .label = Reviews planned
    .definition = Reviews of somebody’s work planned in the period, done or not.
reviewed = { $value ->
    [0] No reviews were done.
    [one] { $value } review was done.
   *[other] { $value } reviews were done.
}
    .label = Reviews done
    .definition = Reviews done in the period, whatever the result and whenever they were planned. Credited to the person reviewed.
reviewed_share = { $value } of the reviews due were done.
    .label = Share of reviews done
    .definition = Reviews done over those done, dropped and still to be done at the end of the period. If none was due, there is no value.
dropped = { $value ->
    [0] No reviews were dropped.
    [one] { $value } review was dropped.
   *[other] { $value } reviews were dropped.
}
    .label = Dropped
    .definition = Planned reviews dropped in the period.
pending = { $value ->
    [0] No reviews remain to be done.
    [one] { $value } review remains to be done.
   *[other] { $value } reviews remain to be done.
}
    .label = To be done at the close
    .definition = Reviews planned and neither done nor dropped at the end of the period, including those with a later date.
score_mean = The average score of the reviews was { $value }.
    .label = Average score
    .definition = Average of the scores of the reviews done in the period. Those without a score do not count; if none has one, there is no value. The required score is its target.
met = { $value ->
    [0] No reviews reached the required score.
    [one] { $value } review reached the required score.
   *[other] { $value } reviews reached the required score.
}
    .label = Required score reached
    .definition = Reviews done in the period that reached the required score, according to the reviewer.
below = { $value ->
    [0] No reviews fell below the required score.
    [one] { $value } review fell below the required score.
   *[other] { $value } reviews fell below the required score.
}
    .label = Below the required score
    .definition = Reviews done in the period that did not reach the required score, according to the reviewer. A later improvement does not change this.
met_share = { $value } of the reviews reached the required score.
    .label = Share reaching the required score
    .definition = Reviews that reached the required score over reviews done in the period. If none was done, there is no value.
improved = { $value ->
    [0] No improvements were achieved.
    [one] { $value } improvement was achieved.
   *[other] { $value } improvements were achieved.
}
    .label = Improvements achieved
    .definition = Reviews below the required score whose improvement was confirmed in the period, whenever they were done.
to_improve = { $value ->
    [0] No improvements are pending.
    [one] { $value } improvement is pending.
   *[other] { $value } improvements are pending.
}
    .label = Improvements pending
    .definition = Reviews below the required score whose improvement had not been confirmed at the end of the period.

## States

state_planned = to be done
state_met = required score reached
state_below = below the required score
state_improved = improvement achieved
state_dropped = dropped

## Columns of the sheet

column_number = Number
column_planned = Planned on
column_due = Due
column_category = Kind of review
column_place = Place
column_person = Person reviewed
column_unit = Team
column_title = What was reviewed
column_met = Required score reached on
column_below = Below the required score on
column_score = Score
column_improved = Improvement achieved on
column_dropped = Dropped on
column_reason = Reason
