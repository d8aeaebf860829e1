import asyncio


def main():
    loop = asyncio.new_event_loop()
    loop.create_task(work())
    loop.run_forever()  # flaw: SIGTERM ends it anywhere
