import asyncio

from control_plane import ControlPlane


class PinkDirectRuntime:
    def __init__(self, kernel, control: ControlPlane):
        self.kernel, self.control = kernel, control

    async def run(self):
        while True:
            await asyncio.to_thread(self.control.wait, 1.0)
            if self.control.read()["mode"] == "RUN":
                self.kernel.pump()
