import asyncio


def keep_alive(bell, loop, stopped):
    while not stopped.wait(30):
        rung = asyncio.run_coroutine_threadsafe(bell.ring(), loop)
        rung.result()  # flaw: the loop may never answer
