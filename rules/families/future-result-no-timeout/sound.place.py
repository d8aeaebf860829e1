import asyncio


def rows(loop, client):
    return asyncio.run_coroutine_threadsafe(client.rows(), loop).result(10)
