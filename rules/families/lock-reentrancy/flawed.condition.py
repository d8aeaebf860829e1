import threading

_guard = threading.Lock()
_changed = threading.Condition(_guard)
_rows = []


def count():
    with _guard:
        return len(_rows)


def add(row):
    with _changed:
        _rows.append(row)
        print(count())  # flaw
        _changed.notify_all()
