import functools


class Job:
    def __init__(self, name):
        self.name = name

    def __call__(self, method):
        @functools.wraps(method)
        async def wrapper(*args):
            return await method(*args)

        return wrapper


class Addon:
    @Job(name="uninstall")
    async def uninstall(self):
        await self.stop()


class Store:
    async def remove(self, key):
        addon = self.addons[key]
        addon.uninstall()  # flaw: what the decorator makes of it is a coroutine, too
