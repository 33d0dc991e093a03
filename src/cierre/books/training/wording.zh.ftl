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
    .definition = 本期参加课程的人次，每人每门课程计一次。未参加课程而参加考试的不计。
    .counter = 人次
examined = { $value ->
    [0] 本期没有考试。
   *[other] 参加考试{ $value }人次。
}
    .label = 考试
    .definition = 本期参加考试的人次，不论结果。缺考和补考不计。
    .counter = 人次
passed = { $value ->
    [0] 本期无人考试合格。
   *[other] 考试合格{ $value }人次。
}
    .label = 合格
    .definition = 本期考试合格的人次。之后补考合格不改变第一次的结果。
    .counter = 人次
failed = { $value ->
    [0] 本期无人考试不合格。
   *[other] 考试不合格{ $value }人次。
}
    .label = 不合格
    .definition = 本期考试不合格的人次。缺考不计。
    .counter = 人次
pass_rate = 考试合格率为{ $value }。
    .label = 合格率
    .definition = 合格人次除以考试人次，不含缺考和补考。没有考试则无值。
mark_mean = 平均成绩为{ $value }分。
    .label = 平均成绩
    .definition = 本期考试成绩的平均值，合格与不合格都计。没有成绩的不计；均无成绩则无值。

absent = { $value ->
    [0] 无人缺席。
   *[other] 缺席{ $value }人次。
}
    .label = 缺席
    .counter = 人次
    .definition = 本期以缺席告终的报名。
pending = { $value ->
    [0] 没有未完成的报名。
   *[other] 尚有{ $value }项报名未完成。
}
    .label = 期末未完成
    .counter = 项
    .definition = 期末尚未记为参加、通过、未通过或缺席的报名。
onboarded = { $value ->
    [0] 无人完成岗前培训。
   *[other] 完成岗前培训{ $value }人。
}
    .label = 完成岗前培训
    .counter = 人
    .definition = 本期首次或补考通过的“onboarding”类报名。
onboarded_in_time = { $value ->
    [0] 无人按时完成岗前培训。
   *[other] 按时完成岗前培训{ $value }人。
}
    .label = 按时完成岗前培训
    .counter = 人
    .definition = 在上线日当天或之前完成的岗前培训；未定上线日的不计。
onboarded_late = { $value ->
    [0] 无人未完成岗前培训即上线。
   *[other] 未完成岗前培训即上线{ $value }人。
}
    .label = 逾期完成岗前培训
    .counter = 人
    .definition = 本期在上线日之后才完成的岗前培训；尚未完成的不计。
onboarded_share = 完成岗前培训者中按时完成的占{ $value }。
    .label = 上线前完成岗前培训
    .definition = 按时完成数除以本期完成且定有上线日的岗前培训数。若没有此类情况，则无值。

## 状态

state_enrolled = 已报名
state_attended = 已参加
state_passed = 合格
state_failed = 不合格
state_absent = 缺考

## 表格列名

column_due = 上线日期
column_number = 编号
column_enrolled = 报名日期
column_person = 人员
column_category = 种类
column_course = 课程
column_attended = 参加日期
column_passed = 合格日期
column_failed = 不合格日期
column_absent = 缺考日期
column_mark = 成绩
