# What cannot be done: each message says what is wrong, and .remedy what to do.
# $value is what was asked for, $names what there is, $path a file or folder, $detail the cause.

## What is asked for (exit code 2)

no-office = There is no office “{ $value }”.
    .remedy = There are: { $names }.
no-office-yet = There is no office in this data folder.
    .remedy = Load one with “cierre load FOLDER”, or name the data folder with --data.
no-book = There is no book “{ $value }”.
    .remedy = There are: { $names }.
no-such-figure = There is no figure “{ $value }”.
    .remedy = Write one of these: { $names }.
no-scope = “{ $value }” is not a scope.
    .remedy = Write office, person:ID, unit:ID or place:ID.
no-person = There is no person “{ $value }”.
    .remedy = There are: { $names }.
no-unit = There is no team “{ $value }”.
    .remedy = There are: { $names }.
no-place = There is no place “{ $value }”.
    .remedy = There are: { $names }.
no-pack = There is no setting “{ $value }”.
    .remedy = Write one of these: { $names }.
no-language = “{ $value }” is not one of the languages of Cierre.
    .remedy = Write one of these languages: { $names }.
no-wording = “{ $value }” has no texts in “{ $names }”.
    .remedy = Ask for another language with --lang, or add the missing texts.
no-period = “{ $value }” is not a period.
    .remedy = Write a month (2026-08), a quarter (2026-Q3) or a year (2026).
no-month = “{ $value }” is not a month.
    .remedy = Write it as 2026-08.
no-format = “{ $value }” is not a list of formats.
    .remedy = Write one or more of these, separated by commas: { $names }.
no-part = “{ $value }” does not name a part of a figure.
    .remedy = Write it as dimension=value. The dimensions are: { $names }.
target-of-no-part = There is a target for “{ $value }” by “{ $names }”, but that figure is not kept by that part.
    .remedy = Correct the target in office.toml and load the folder again.
no-folder = There is no folder “{ $path }”.
    .remedy = Create the office with “cierre new { $path }”, or give the right folder.
no-file = There is no file “{ $path }”.
    .remedy = Correct its name or its folder.
not-a-folder = “{ $path }” is not a folder.
    .remedy = Give a folder, or move the file of that name away.
office-there = There is already an office in “{ $path }”.
    .remedy = Give a new folder.
nobody-there = The office has nobody to propose anything to.
    .remedy = Add the people to office.toml and load the folder again.
figure-private = “{ $value }” is seen only by the person it is about.
    .remedy = That person can ask for it with --private and --scope person:ID.
nothing-private = Nothing in “{ $value }” is private to one person.
    .remedy = Ask for --private with --scope person:ID.
names-withheld = “{ $value }” names nobody.
    .remedy = Ask for the figure without “holder”.
template-not-word = “{ $path }” is not a Word document (.docx) that can be read.
    .remedy = Open it in Word and save it as .docx again.
template-without-body = “{ $path }” has no place for the report.
    .remedy = Add a paragraph that says only { "{{p body }}" }.
template-tag = A tag in “{ $path }” cannot be filled in: { $detail }
    .remedy = Leave only these tags: { $names }.
template-syntax = A tag in “{ $path }” is not written correctly.
    .remedy = Write them like these: { $names }.
template-too-much = The template “{ $path }” asks for more than a report’s template may.
    .remedy = Remove its loops and calculations; the report goes where it says { "{{p body }}" }.
address-wrong = “{ $value }” is not the address of a database.
    .remedy = Write it as postgresql://user@server:5432/database.

## What the machine does not allow (exit code 3)

disk-full = There is no space left on the disk to write { $path }.
    .remedy = Free some space and run the command again; what was there before is intact.
not-writable = { $path } cannot be written to: the disk or the folder is read-only, or you have no permission.
    .remedy = Give another folder, or ask for permission to write to this one.
not-readable = { $path } cannot be read: you have no permission.
    .remedy = Ask for permission to read it, or give another one.
name-too-long = The name { $path } is too long for this disk.
    .remedy = Give a shorter folder or name.
not-done-by-system = The system does not let { $path } be used: { $detail }
    .remedy = Check the disk and the folder, and run the command again.
database-locked = Another program is writing to the database { $path }.
    .remedy = Wait for it to finish, or close it, and run the command again.
database-foreign = { $path } is not a Cierre database.
    .remedy = Give another folder or address with --data; this one was not touched.
database-newer = The database { $path } was made by a newer version of Cierre.
    .remedy = Install that version or a later one; the database was not touched.
database-damaged = The database { $path } is damaged.
    .remedy = Restore it from the last backup, or load the folders again into an empty data folder.
database-away = The database { $path } cannot be reached: { $detail }
    .remedy = Check that the server is running and that the address, user and password are right.
database-refused = The database { $path } does not allow this: { $detail }
    .remedy = Check what the user is permitted to do, and run the command again.
