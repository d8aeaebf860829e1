# path: bingx_user_stream.py
import json

from contracts import StreamNotice


class BingxUserStream:
    def __init__(self, session, rest, ws_url):
        self._session = session
        self._rest = rest
        self._ws_url = ws_url

    async def subscribe(self):
        while True:
            key = await self._rest.create_listen_key()
            async with self._session.ws_connect(f"{self._ws_url}?listenKey={key}") as ws:
                async for message in ws:
                    frame = json.loads(message.data)
                    if frame.get("e") == "listenKeyExpired":
                        yield StreamNotice("KEY_EXPIRED")
                        break
                    yield frame
