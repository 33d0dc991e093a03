"""The report: read on the page, written in, downloaded."""
