### Training: what it is called and how it is said.

book = Training
    .label = Training

## Figures

enrolled = { $value ->
    [0] Nobody was enrolled in a course or exam.
    [one] { $value } course or exam place was taken up.
   *[other] { $value } course and exam places were taken up.
}
    .label = Enrolled
    .definition = Times somebody was enrolled in a course or exam in the period, counted once for each person and course.
attended = { $value ->
    [0] Nobody attended a course.
    [one] { $value } course attendance was recorded.
   *[other] { $value } course attendances were recorded.
}
    .label = Attendances
    .definition = Attendances at courses in the period, one for each person and course. Taking an exam without having attended does not count.
examined = { $value ->
    [0] No exams were taken.
    [one] { $value } exam was taken.
   *[other] { $value } exams were taken.
}
    .label = Exams taken
    .definition = Exams taken in the period, whatever the result. Absences and retakes do not count.
passed = { $value ->
    [0] Nobody passed an exam.
    [one] { $value } exam was passed.
   *[other] { $value } exams were passed.
}
    .label = Passed
    .definition = Exams passed in the period. Passing a retake later does not change the first result.
failed = { $value ->
    [0] Nobody failed an exam.
    [one] { $value } exam was failed.
   *[other] { $value } exams were failed.
}
    .label = Failed
    .definition = Exams failed in the period. Absences do not count.
pass_rate = { $value } of the exams were passed.
    .label = Pass rate
    .definition = Exams passed over exams taken, without absences or retakes. If no exams were taken, there is no value.
mark_mean = The average mark was { $value }.
    .label = Average mark
    .definition = Average mark of the exams taken in the period, passed and failed. Exams without a mark do not count; if none has one, there is no value.

absent = { $value ->
    [0] Nobody was absent.
    [one] There was { $value } absence.
   *[other] There were { $value } absences.
}
    .label = Absences
    .definition = Courses and exams missed in the period by somebody who was enrolled, counted once for each person and course.
pending = { $value ->
    [0] No course or exam remains to be completed.
    [one] { $value } course or exam remains to be completed.
   *[other] { $value } courses or exams remain to be completed.
}
    .label = Unfinished at the close
    .definition = Courses and exams in which somebody was enrolled and which by the end of the period had been neither attended, passed, failed nor missed; counted once for each person and course.
onboarded = { $value ->
    [0] Nobody finished onboarding.
    [one] { $value } person finished onboarding.
   *[other] { $value } people finished onboarding.
}
    .label = Onboarding finished
    .definition = Courses of the category “onboarding” passed in the period, at the first attempt or after a failure.
onboarded_in_time = { $value ->
    [0] Nobody finished onboarding in time.
    [one] { $value } person finished onboarding in time.
   *[other] { $value } people finished onboarding in time.
}
    .label = Onboarding in time
    .definition = People who finished onboarding in the period, by the day they were due to go online. Those without such a day do not count.
onboarded_late = { $value ->
    [0] Nobody went online before finishing onboarding.
    [one] { $value } person went online before finishing onboarding.
   *[other] { $value } people went online before finishing onboarding.
}
    .label = Onboarding finished late
    .definition = People who finished onboarding in the period, after the day they were due to go online. Those who have not finished yet do not count.
onboarded_share = { $value } of those who finished onboarding did so in time.
    .label = Share onboarded before going online
    .definition = People who finished onboarding in time over those who finished it in the period and had a day to go online. If there were none, there is no value.

## States

state_enrolled = enrolled
state_attended = attended
state_passed = passed
state_failed = failed
state_absent = absent

## Columns of the sheet

column_due = Goes online on
column_number = Number
column_enrolled = Enrolled on
column_person = Person
column_unit = Team
column_category = Kind
column_course = Course
column_attended = Attended on
column_passed = Passed on
column_failed = Failed on
column_absent = Absent on
column_mark = Mark
