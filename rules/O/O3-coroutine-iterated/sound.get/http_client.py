class HttpClient:
    async def get(self, path):
        return await self._session.fetch(path)
