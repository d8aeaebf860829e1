import asyncio


async def send(host, line):
    reader, writer = await asyncio.open_connection(host, 7)
    writer.write(line)
    writer.drain()  # flaw: it is not told when the buffer is full
    return await reader.readline()
