### Surveys: how they are called and said.

book = Surveys
    .label = Surveys

## Figures

sent = { $value ->
    [0] No surveys were sent.
    [one] { $value } survey was sent.
   *[other] { $value } surveys were sent.
}
    .label = Sent
    .definition = Surveys sent in the period, answered or not.
answered = { $value ->
    [0] No surveys were answered.
    [one] { $value } survey was answered.
   *[other] { $value } surveys were answered.
}
    .label = Answered
    .definition = Surveys answered in the period, whenever they were sent, with or without a score. Answers that come after expiry count.
expired = { $value ->
    [0] No surveys expired.
    [one] { $value } survey expired.
   *[other] { $value } surveys expired.
}
    .label = Expired
    .definition = Surveys recorded as expired in the period. If they are answered later, this figure does not change.
response_rate = The response rate was { $value }.
    .label = Response rate
    .definition = Surveys answered over surveys sent in the period; answers to earlier ones may take it above 100%. If none were sent, there is no value.
waiting = { $value ->
    [0] No surveys are unanswered.
    [one] { $value } survey is unanswered.
   *[other] { $value } surveys are unanswered.
}
    .label = Unanswered at the close
    .definition = Surveys sent that had been neither answered nor expired by the end of the period.
nps_answers = { $value ->
    [0] There were no answers on recommendation.
    [one] There was { $value } answer on recommendation.
   *[other] There were { $value } answers on recommendation.
}
    .label = NPS answers
    .definition = Surveys of the category “nps” answered in the period with a score from 0 to 10. Those without a score, or off the scale, do not count.
promoters = { $value ->
    [0] There were no promoters.
    [one] There was { $value } promoter.
   *[other] There were { $value } promoters.
}
    .label = Promoters
    .definition = NPS answers of 9 or 10.
detractors = { $value ->
    [0] There were no detractors.
    [one] There was { $value } detractor.
   *[other] There were { $value } detractors.
}
    .label = Detractors
    .definition = NPS answers below 7.
nps = The NPS was { $value }.
    .label = NPS
    .definition = Promoters less detractors over NPS answers, times one hundred: from −100 to 100. If there were no answers, there is no value.
nps_sent = { $value ->
    [0] Nobody was asked about recommendation.
    [one] { $value } customer was asked about recommendation.
   *[other] { $value } customers were asked about recommendation.
}
    .label = NPS surveys sent
    .definition = Surveys of the category “nps” sent in the period, answered or not.
nps_response_rate = Of those asked about recommendation, { $value } answered.
    .label = NPS response rate
    .definition = NPS answers over NPS surveys sent in the period; answers to earlier ones may take it above 100%. If none were sent, there is no value.
csat_answers = { $value ->
    [0] There were no answers on satisfaction.
    [one] There was { $value } answer on satisfaction.
   *[other] There were { $value } answers on satisfaction.
}
    .label = CSAT answers
    .definition = Surveys of the category “csat” answered in the period with a score from 1 to 5. Those without a score, or off the scale, do not count.
satisfied = { $value ->
    [0] No customer was satisfied.
    [one] { $value } customer was satisfied.
   *[other] { $value } customers were satisfied.
}
    .label = Satisfied
    .definition = CSAT answers of 4 or 5.
csat = { $value } of those who answered were satisfied.
    .label = CSAT
    .definition = Satisfied over CSAT answers. If there were no answers, there is no value.
csat_sent = { $value ->
    [0] Nobody was asked about satisfaction.
    [one] { $value } customer was asked about satisfaction.
   *[other] { $value } customers were asked about satisfaction.
}
    .label = CSAT surveys sent
    .definition = Surveys of the category “csat” sent in the period, answered or not.
csat_response_rate = Of those asked about satisfaction, { $value } answered.
    .label = CSAT response rate
    .definition = CSAT answers over CSAT surveys sent in the period; answers to earlier ones may take it above 100%. If none were sent, there is no value.
csat_mean = Average satisfaction was { $value }.
    .label = Average satisfaction
    .definition = Average of the scores of surveys of the category “csat” answered in the period, from 1 to 5. Those without a score do not count; if none has one, there is no value.
ces_answers = { $value ->
    [0] There were no answers on ease.
    [one] There was { $value } answer on ease.
   *[other] There were { $value } answers on ease.
}
    .label = CES answers
    .definition = Surveys of the category “ces” answered in the period with a score from 1 to 7. Those without a score, or off the scale, do not count.
easy = { $value ->
    [0] Nobody found it easy.
    [one] { $value } customer found it easy.
   *[other] { $value } customers found it easy.
}
    .label = Found it easy
    .definition = CES answers of 5, 6 or 7.
ces = { $value } of those who answered found it easy.
    .label = CES
    .definition = CES answers of 5, 6 or 7 over all CES answers: how many found it easy. If there were no answers, there is no value.
ces_mean = Average ease was { $value }.
    .label = Average ease
    .definition = Average of the scores of surveys of the category “ces” answered in the period, from 1 to 7: the higher, the easier it was for the customer. Those without a score do not count; if none has one, there is no value.
ces_sent = { $value ->
    [0] Nobody was asked about ease.
    [one] { $value } customer was asked about ease.
   *[other] { $value } customers were asked about ease.
}
    .label = CES surveys sent
    .definition = Surveys of the category “ces” sent in the period, answered or not.
ces_response_rate = Of those asked about ease, { $value } answered.
    .label = CES response rate
    .definition = CES answers over CES surveys sent in the period; answers to earlier ones may take it above 100%. If none were sent, there is no value.

## States

state_sent = unanswered
state_answered = answered
state_expired = expired

## Columns of the sheet

column_number = Number
column_sent = Sent on
column_category = Index
column_survey = Survey
column_place = Place
column_customer = Customer
column_person = Person who attended
column_unit = Team
column_answered = Answered on
column_score = Score
column_theme = Theme
column_said = Comment
column_expired = Expired on
