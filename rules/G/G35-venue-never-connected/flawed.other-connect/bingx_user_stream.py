class BingxUserStream:
    def __init__(self, client) -> None:
        self._client = client
        self._listen_key = None

    async def connect(self) -> None:
        self._listen_key = await self._client.create_listen_key()
