# Figures over their months.

title = Trends
books = Books
over-books = Over several books
table = Month by month
nothing = There are no figures of any month here yet.
untold = Figures without months to show
why-not_kept = The office does not keep it
why-withheld = Too few people stand behind them
why-empty = Nothing happened that they could be told of
told-usual = Within the usual.
told-too_few = Too few cases to tell it as a percentage.
told-too_few_months = Too few months yet to know what is usual.
told-no_value = This month has no value.
told-running = The month is not over: it cannot be told yet whether it is unusual.
