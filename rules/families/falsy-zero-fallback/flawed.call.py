class Socket:
    def __init__(self, reader, receive_timeout):
        self._reader = reader
        self._receive_timeout = receive_timeout

    async def receive(self, timeout=None):
        wanted = timeout or self._receive_timeout  # flaw: who does not want to wait waits
        return await self._reader.read(wanted)

    async def peek(self, timeout=None):
        return await self._reader.peek(timeout=timeout or self._receive_timeout)  # flaw
