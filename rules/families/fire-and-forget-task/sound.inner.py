import asyncio


def start(client):
    task = asyncio.create_task(client.heartbeat())

    def stop():
        task.cancel()

    return stop
