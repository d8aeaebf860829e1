import asyncio

from control_plane import ControlPlane


class PinkDirectRuntime:
    def __init__(self, kernel, control: ControlPlane):
        self.kernel = kernel
        self.control = control

    async def run(self):
        while True:
            if self.control.read()["mode"] == "RUN":
                await self.step()
            await asyncio.sleep(1.0)

    async def step(self):
        self.kernel.pump()
