# path: tests/test_pager.py
import time


async def test_gives_up(pager):
    pager.limit = 0.1
    time.sleep(0.3)  # flaw: the pager has no turn meanwhile either
    assert pager.gone
