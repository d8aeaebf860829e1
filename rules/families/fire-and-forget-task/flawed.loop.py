import asyncio


def on_change(path, watcher):
    asyncio.get_running_loop().create_task(watcher.reload(path))  # flaw: nothing keeps it
