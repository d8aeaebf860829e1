import asyncio


async def work():
    await asyncio.sleep(1)


def main():
    asyncio.run(work())


if __name__ == "__main__":
    main()
