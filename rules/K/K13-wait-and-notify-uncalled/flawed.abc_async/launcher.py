import asyncio
import threading

from control_plane import RealZincControlPlane


async def serve(region, runtime):
    plane = RealZincControlPlane(region)
    stopped = threading.Event()
    while not stopped.is_set():
        words = plane.snapshot()
        if words.get("kill"):
            stopped.set()
        elif not words.get("pause"):
            await runtime.step()
        await asyncio.wait([asyncio.create_task(asyncio.sleep(0.5))])
