# path: bingx_user_stream.py
import logging

log = logging.getLogger(__name__)
KEY_UNKNOWN = 100421


class BingxUserStream:
    def __init__(self, client):
        self._client = client
        self.undeleted = []

    async def _delete_listen_key(self, key):
        try:
            answer = await self._client.delete("/openApi/user/auth/userDataStream", params={"listenKey": key})
            body = answer.json()
            if body.get("code") not in (0, KEY_UNKNOWN):
                raise RuntimeError(body.get("msg"))
        except Exception:
            self.undeleted.append(key)
            log.exception("listen key %s... stays open", key[:6])
