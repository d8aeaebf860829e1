import asyncio


async def stop(tasks):
    done, pending = await asyncio.wait(tasks, timeout=5)
    return done, pending


class Bar:
    def __init__(self, loop_runner):
        self.loop_runner = loop_runner

    def start(self):
        self.loop_runner.run_sync(self.listen)

    async def listen(self):
        self.start()
