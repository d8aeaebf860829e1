import asyncio
import functools


def later(work, *given):
    loop = asyncio.get_event_loop()  # flaw: who calls this out of a plain program has no loop
    return loop.run_in_executor(None, functools.partial(work, *given))


class Clock:
    def __init__(self, read=None):
        self.read = read or asyncio.get_event_loop().time  # flaw: and who makes this has none either


class Desk:
    def __init__(self, jobs):
        self.jobs = jobs
        if not asyncio.get_event_loop().is_running():  # flaw: where none runs this raises by itself, or makes one
            raise RuntimeError("a desk is opened in a coroutine")


async def open_desk(jobs):
    return Desk(jobs)
