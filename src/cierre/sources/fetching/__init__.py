"""Asking help desks for what changed since they were last asked: a file for each."""
