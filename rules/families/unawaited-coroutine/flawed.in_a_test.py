# path: tests/test_press.py
import asyncio


async def test_cools(press):
    press.stop()
    asyncio.sleep(1)  # flaw: nothing sleeps
    assert press.is_cold
