### 培训：名称与表述。

book = 培训
    .label = 培训

## 指标

enrolled = { $value ->
    [0] 本期没有报名。
   *[other] 报名{ $value }人次。
}
    .label = 报名
    .definition = 本期报名参加课程或考试的人次，每人每门课程计一次。
    .counter = 人次
attended = { $value ->
    [0] 本期无人参加培训。
   *[other] 参加培训{ $value }人次。
}
    .label = 参加培训
    .definition = 本期参加课程的人次，每人每门课程计一次。未参加课程而直接参加考试的不计。
    .counter = 人次
examined = { $value ->
    [0] 本期没有考试。
   *[other] 参加考试{ $value }人次。
}
    .label = 参加考试
    .definition = 本期参加考试的人次，不论结果。缺席和补考不计。
    .counter = 人次
passed = { $value ->
    [0] 本期无人考试合格。
   *[other] 考试合格{ $value }人次。
}
    .label = 考试合格
    .definition = 本期考试合格的人次。之后补考合格不改变首次的结果。
    .counter = 人次
failed = { $value ->
    [0] 本期无人考试不合格。
   *[other] 考试不合格{ $value }人次。
}
    .label = 考试不合格
    .definition = 本期考试不合格的人次。缺席不计。
    .counter = 人次
pass_rate = 考试合格率为{ $value }。
    .label = 考试合格率
    .definition = 合格人次除以考试人次，不含缺席和补考。没有考试则无值。
mark_mean = 平均成绩为{ $value }分。
    .label = 平均成绩
    .definition = 本期考试成绩的平均值，合格与不合格都计。没有成绩的不计；均无成绩则无值。

absent = { $value ->
    [0] 无人缺席。
   *[other] 缺席{ $value }人次。
}
    .label = 缺席
    .counter = 人次
    .definition = 本期报名而缺席课程或考试的人次。
pending = { $value ->
    [0] 没有未完成的报名课程。
   *[other] 尚有{ $value }人次报名课程未完成。
}
    .label = 期末未完成课程
    .counter = 人次
    .definition = 期末已报名而尚未参加、合格、不合格或缺席的人次。
onboarded = { $value ->
    [0] 无人完成岗前培训。
   *[other] 完成岗前培训{ $value }人。
}
    .label = 完成岗前培训
    .counter = 人
    .definition = 本期首次考试或补考合格的岗前培训（种类为“onboarding”）人数。
onboarded_in_time = { $value ->
    [0] 无人按期完成岗前培训。
   *[other] 按期完成岗前培训{ $value }人。
}
    .label = 按期完成岗前培训
    .counter = 人
    .definition = 在上线日当日或之前完成的岗前培训；未定上线日的不计。
onboarded_late = { $value ->
    [0] 无人逾期完成岗前培训。
   *[other] 逾期完成岗前培训{ $value }人。
}
    .label = 逾期完成岗前培训
    .counter = 人
    .definition = 本期在上线日之后才完成的岗前培训；尚未完成的不计。
onboarded_share = 岗前培训按期完成率为{ $value }。
    .label = 岗前培训按期完成率
    .definition = 按期完成数除以本期完成且定有上线日的岗前培训数。没有此类培训则无值。

## 状态

state_enrolled = 已报名
state_attended = 已参加
state_passed = 合格
state_failed = 不合格
state_absent = 缺席

## 表格列名

column_due = 上线日期
column_number = 编号
column_enrolled = 报名日期
column_person = 人员
column_unit = 班组
column_category = 种类
column_course = 课程
column_attended = 参加日期
column_passed = 合格日期
column_failed = 不合格日期
column_absent = 缺席日期
column_mark = 成绩
