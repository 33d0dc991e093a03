# 导入记录及撤销。

title = 导入记录
bring = 导入数据
none = 还没有导入任何文件。
when = 时间
who = 操作人
files = 文件
book = 内容
rows = 行数
moves = 变动数
action = 撤销
undo = 撤销……
is-undone = 已撤销
undoes = 撤销：{ $files }
pages = 分页
newer = 较新
older = 较早
left = { $files } 还有 { $count } 行待改正。
left-download = 下载
undo-title = 撤销这次导入
would-undo = 将有 { $items } 条记录变化{ $never ->
    [0] {""}
   *[other] ，其中 { $never } 条不再计入
}：收回 { $back } 个变动，恢复 { $anew } 个变动。
undone = 已撤销：{ $items } 条记录有变化{ $never ->
    [0] {""}
   *[other] ，其中 { $never } 条不再计入
}；收回 { $back } 个变动，恢复 { $anew } 个变动。
undo-numbers = 其中：
undo-stays = 不会删除任何内容：导入了什么、何人何时撤销，均有记录。
undo-do = 撤销
back = 返回，不作更改
