"""Who signed in, read, took away or changed what: the log of an office as a page."""
