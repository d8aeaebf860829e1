# path: bingx_direct.py
import aiohttp


class BingxDirectExecutionAdapter:
    """Opens its session once; the launcher's bundle closes it."""

    def __init__(self, base_url: str) -> None:
        self._session = aiohttp.ClientSession(base_url)

    async def positions(self, params: dict) -> list[dict]:
        response = await self._session.get("/openApi/swap/v2/user/positions", params=params)
        try:
            response.raise_for_status()
            return (await response.json())["data"]
        finally:
            response.release()

    async def close(self) -> None:
        await self._session.close()
