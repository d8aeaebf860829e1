import threading

_press = None


class Press(threading.Thread):
    pass


def press():
    global _press
    if _press is None or not _press.is_alive():
        _press = Press(daemon=True)  # flaw: two of them start one each
        _press.start()
    return _press
