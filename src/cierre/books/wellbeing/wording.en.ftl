### Wellbeing: how it is called and said.

book = Wellbeing
    .label = Wellbeing

## Figures

asked = { $value ->
    [0] Nobody was asked how they were.
    [one] { $value } check-in was asked for.
   *[other] { $value } check-ins were asked for.
}
    .label = Check-ins asked for
    .definition = Times somebody was asked in the period how they were, whether they answered or not. Not shown for groups of fewer than five people.
answered = { $value ->
    [0] Nobody answered.
    [one] { $value } check-in was answered.
   *[other] { $value } check-ins were answered.
}
    .label = Check-ins answered
    .definition = Check-ins answered in the period, whenever they were asked for. Not shown for groups of fewer than five people.
lapsed = { $value ->
    [0] No check-in was left unanswered.
    [one] { $value } check-in was left unanswered.
   *[other] { $value } check-ins were left unanswered.
}
    .label = Left unanswered
    .definition = Check-ins recorded as left unanswered in the period: answering is voluntary. Not shown for groups of fewer than five people.
answered_share = { $value } of the check-ins were answered.
    .label = Participation
    .definition = Check-ins answered over those asked for in the period; answers to earlier ones can take it above 100%. If none were asked for, there is no value, nor for groups of fewer than five people.
mood_mean = The average mood was { $value }.
    .label = Average mood
    .definition = Average score of the check-ins answered in the period, from 1 (bad) to 5 (good). If nobody gave a score, or fewer than five people did, there is no value. Each person sees only their own.

## States

state_asked = waiting for an answer
state_answered = answered
state_lapsed = left unanswered

## Columns of the sheet

column_number = Number
column_asked = Asked on
column_category = Kind of check-in
column_person = Person
column_answered = Answered on
column_mood = Mood
column_lapsed = Lapsed on
