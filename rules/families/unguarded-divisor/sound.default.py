from pathlib import Path


def share(row, total):
    parts = row.get("parts") or 1
    return total / parts


def place(root, name=None):
    return Path(root) / (name or "0")


def text(rows):
    return "%s rows" % (rows or 0)


def ratio(a, b):
    return a / max(b or 0, 1)
