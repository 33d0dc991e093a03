### Training: what it is called and how it is said.

book = Training
    .label = Training

## Figures

enrolled = { $value ->
    [0] There were no enrolments.
    [one] There was { $value } enrolment.
   *[other] There were { $value } enrolments.
}
    .label = Enrolments
    .definition = Enrolments in courses or exams made in the period, one for each person and course.
attended = { $value ->
    [0] Nobody attended a course.
    [one] There was { $value } attendance.
   *[other] There were { $value } attendances.
}
    .label = Attendances
    .definition = Attendances at courses in the period, one for each person and course. Sitting an exam without having attended does not count.
examined = { $value ->
    [0] No exams were taken.
    [one] { $value } exam was taken.
   *[other] { $value } exams were taken.
}
    .label = Exams
    .definition = Exams taken in the period, whatever the result. Absences and resits do not count.
passed = { $value ->
    [0] Nobody passed an exam.
    [one] { $value } exam was passed.
   *[other] { $value } exams were passed.
}
    .label = Passed
    .definition = Exams passed in the period. A resit passed later does not change the first result.
failed = { $value ->
    [0] Nobody failed an exam.
    [one] { $value } exam was failed.
   *[other] { $value } exams were failed.
}
    .label = Failed
    .definition = Exams failed in the period. Absences do not count.
pass_rate = { $value } of the exams were passed.
    .label = Pass rate
    .definition = Passed over exams taken, without absences or resits. Without exams there is no value.
mark_mean = The average mark was { $value }.
    .label = Average mark
    .definition = Average mark of the exams taken in the period, passed and failed. Those without a mark do not count; if none has one there is no value.

absent = { $value ->
    [0] Nobody was absent.
    [one] There was { $value } absence.
   *[other] There were { $value } absences.
}
    .label = Absences
    .definition = Enrolments that ended in an absence in the period.
pending = { $value ->
    [0] No enrolment is left to finish.
    [one] { $value } enrolment is left to finish.
   *[other] { $value } enrolments are left to finish.
}
    .label = Unfinished at the close
    .definition = Enrolments that at the end of the period do not stand as attended, passed, failed or absent.
onboarded = { $value ->
    [0] Nobody finished onboarding.
    [one] { $value } person finished onboarding.
   *[other] { $value } people finished onboarding.
}
    .label = Onboarding finished
    .definition = Enrolments of the category “onboarding” passed in the period for the first time or after a failure.
onboarded_in_time = { $value ->
    [0] Nobody finished onboarding in time.
    [one] { $value } person finished onboarding in time.
   *[other] { $value } people finished onboarding in time.
}
    .label = Onboarding in time
    .definition = Onboarding finished by the day of going online. Those without such a day do not count.
onboarded_late = { $value ->
    [0] Nobody went online before finishing onboarding.
    [one] { $value } person went online before finishing onboarding.
   *[other] { $value } people went online before finishing onboarding.
}
    .label = Onboarding finished late
    .definition = Onboarding finished in the period after the day of going online. Those not finished yet do not count.
onboarded_share = { $value } of those who finished onboarding did so in time.
    .label = Onboarded before going online
    .definition = Onboarding in time over onboarding finished in the period with a day of going online. If there was none, there is no value.

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
column_category = Kind
column_course = Course
column_attended = Attended on
column_passed = Passed on
column_failed = Failed on
column_absent = Absent on
column_mark = Mark
