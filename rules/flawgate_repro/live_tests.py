"""A plugin of pytest, for tests of the live exchange: the one on loopback answers in its place.

It notes from which files `asyncio.run` was called while a loop was running.
"""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any
from urllib.parse import urlsplit

NESTED = "FLAWGATE_NESTED"

_run = asyncio.run


def pytest_configure() -> None:
    import aiohttp

    request = aiohttp.ClientSession._request

    async def on_loopback(session: Any, method: str, url: Any, **options: Any) -> Any:
        asked = urlsplit(str(url))
        path = f"{asked.path}?{asked.query}" if asked.query else asked.path
        return await request(session, method, f"{os.environ['BINGX_REST_URL']}{path}", **options)

    aiohttp.ClientSession._request = on_loopback  # type: ignore[method-assign]
    asyncio.run = _noted_run


def _noted_run(main: Any, **options: Any) -> Any:
    if asyncio._get_running_loop() is not None:
        with open(os.environ[NESTED], "a", encoding="utf-8") as file:
            file.write(f"{sys._getframe(1).f_code.co_filename}\n")
    return _run(main, **options)
