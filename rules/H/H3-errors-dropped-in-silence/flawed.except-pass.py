# path: bingx_user_stream.py
import asyncio


class BingxUserStream:
    def __init__(self, client, on_event) -> None:
        self._client = client
        self._on_event = on_event
        self._listen_key = None

    async def keepalive(self) -> None:
        while True:
            await asyncio.sleep(1800)
            try:
                await self._client.extend_listen_key(self._listen_key)
            except Exception:
                pass  # flaw: a key that was not renewed leaves no trace

    async def dispatch(self, raw: dict) -> None:
        await self._on_event(raw["e"], raw)
