import asyncio


async def read(path):
    loop = asyncio.get_event_loop()
    return await loop.run_in_executor(None, path.read_text)


def main():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(read(None))


if __name__ == "__main__":
    main()
