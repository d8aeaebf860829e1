import asyncio

import pytest

from bingx_venue import BingxVenueAdapter


class Slow:
    async def submit(self, intent):
        await asyncio.sleep(0.01)
        return intent


@pytest.fixture
def adapter():
    return BingxVenueAdapter(Slow())


def test_from_plain_code(adapter):
    assert adapter.submit("x") == "x"


async def test_from_a_loop(adapter):
    assert adapter.submit("x") == "x"
