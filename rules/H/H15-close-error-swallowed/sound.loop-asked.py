# path: launcher.py
import asyncio
import concurrent.futures
import inspect


def _maybe_close(part):
    result = part.close()
    if not inspect.isawaitable(result):
        return
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(result)
        return
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, result).result()
