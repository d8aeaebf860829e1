class Pool:
    def close(self):
        for connection in self.connections:
            connection.close()  # flaw: the ones after it stay open

    async def aclose(self):
        for session in self.sessions.values():
            await session.aclose()  # flaw: the ones after it stay open
