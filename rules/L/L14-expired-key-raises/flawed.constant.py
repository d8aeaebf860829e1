# path: bingx_user_stream.py
KEY_EXPIRED = "listenKeyExpired"


class BingxUserStream:
    def __init__(self, plug):
        self.plug = plug

    async def subscribe(self):
        async for frame in self.plug():
            self._look(frame)
            yield frame

    def _look(self, frame):
        if frame["e"] == KEY_EXPIRED:
            raise RuntimeError("over")  # flaw: whoever reads is thrown out
