class Store:
    def __init__(self, connect):
        self._connect = connect
        self._session = None

    async def session(self):
        if self._session is None:
            self._session = await self._connect()  # flaw: whoever comes meanwhile connects as well
        return self._session
