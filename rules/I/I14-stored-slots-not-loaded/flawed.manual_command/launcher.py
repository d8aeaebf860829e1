import argparse
import asyncio

from factory import make_kernel, make_plane, make_runtime


class Launcher:
    def __init__(self, config):
        self.plane = make_plane(config)
        self.kernel = make_kernel(config, self.plane)
        self.runtime = make_runtime(config, self.kernel)

    async def connect(self):  # flaw: trading starts without the slots of the plane
        await self.kernel.venue.connect()
        for position in await self.kernel.venue.open_positions():
            self.kernel._reconcile_position_slot(0, position)

    async def run(self):
        await self.connect()
        while True:
            await self.runtime.step()

    def recover(self):
        self.kernel.reconcile_from_slots(self.plane.read_slots())
        print("slots restored")


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["run", "recover"])
    args = parser.parse_args(argv)
    app = Launcher({})
    if args.command == "recover":
        app.recover()
    else:
        asyncio.run(app.run())
