# What all pages say.

site = Cierre
skip = Skip to content
home = Offices
begin-office = Start with your own data
check-report = Check a written report
language = Language
choose-language = Change
nav-month = Month
nav-report = Report
nav-registers = Registers
nav-trends = Trends
nav-team = Team
nav-import = Bring records
main-menu = Menu
door-title = Open Cierre from its link
door-text = Cierre is running, but this browser has not come in. Open the link shown where it was started; it works once.
door-spent = That link has been used already, or is an old one. Start Cierre again to get another.
refused-title = This page is not for you
refused-text = What you ask for belongs to another person or team. If you need it, ask whoever administers the office.
fault-title = This could not be done
fault-back = Back
offices-title = Your offices
offices-none = You have not been given an office yet. Ask whoever administers Cierre for access to yours.
