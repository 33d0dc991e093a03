### Wellbeing: how it is called and said.

book = Wellbeing
    .label = Wellbeing

## Figures

asked = { $value ->
    [0] Nobody was asked how they were.
    [one] { $value } check-in was asked for.
   *[other] { $value } check-ins were asked for.
}
    .label = Check-ins asked
    .definition = Times that a person was asked how they were in the period, whether they answered or not. Not shown of a group of fewer than five people.
answered = { $value ->
    [0] Nobody answered.
    [one] { $value } check-in was answered.
   *[other] { $value } check-ins were answered.
}
    .label = Check-ins answered
    .definition = Check-ins answered in the period, whenever they were asked. Not shown of a group of fewer than five people.
lapsed = { $value ->
    [0] No check-in was left unanswered.
    [one] { $value } check-in was left unanswered.
   *[other] { $value } check-ins were left unanswered.
}
    .label = Left unanswered
    .definition = Check-ins given up as unanswered in the period: answering is voluntary. Not shown of a group of fewer than five people.
answered_share = { $value } of the check-ins were answered.
    .label = Participation
    .definition = Check-ins answered over those asked in the period; answers to earlier ones can take it above 100%. If none was asked, there is no value; nor of a group of fewer than five people.
mood_mean = The mean mood was { $value }.
    .label = Mean mood
    .definition = Mean of the scores of the check-ins answered in the period, from 1 (bad) to 5 (good). If nobody gave a score, there is no value; nor if fewer than five people did. Each person sees their own.

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
