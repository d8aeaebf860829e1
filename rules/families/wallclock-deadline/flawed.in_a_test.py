# path: tests/test_kiln.py
import time


def test_cools(kiln):
    until = time.time() + 2
    while time.time() < until:  # flaw: the test waits for ever where the clock is set back
        if kiln.is_cold():
            return
    raise AssertionError("still hot")
