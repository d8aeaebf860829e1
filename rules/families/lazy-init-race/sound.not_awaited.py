class Store:
    def __init__(self, make):
        self._make = make
        self._session = None

    async def get(self, key):
        if self._session is None:
            self._session = self._make()
        return await self._session.get(key)
