# path: tests/test_bell.py
import asyncio


async def test_rings(bell):
    asyncio.create_task(bell.ring())  # flaw: what goes wrong in it fails no test
    await asyncio.sleep(0)
    assert bell.rings
