# path: tests/conftest.py
import time


def press_at(url, get):
    for _ in range(40):
        try:
            return get(url)
        except Exception:  # flaw: whatever it is, it is not awaited but forgotten
            pass
        time.sleep(0.1)
