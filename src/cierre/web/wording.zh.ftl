# 所有页面都用的话。

site = Cierre
skip = 跳到正文
home = 单位
begin-office = 用自己的数据开始
check-report = 核对已写好的报告
language = 语言
choose-language = 切换
nav-month = 月份
nav-report = 报告
nav-registers = 台账
nav-trends = 趋势
nav-team = 班组
nav-import = 导入记录
main-menu = 菜单
door-title = 请从链接打开 Cierre
door-text = Cierre 正在运行，但此浏览器尚未进入。请打开启动时显示的链接；链接只能用一次。
door-spent = 该链接已用过或已过期。请重新启动 Cierre 以获取新链接。
refused-title = 您不能查看此页
refused-text = 您要看的内容属于其他人或其他团队。如有需要，请向单位的管理员提出。
fault-title = 无法完成
fault-back = 返回
offices-title = 您的单位
offices-none = 您还没有可用的单位。请向 Cierre 的管理员申请权限。
