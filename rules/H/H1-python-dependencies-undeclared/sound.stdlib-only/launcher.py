import asyncio
import json

from planes.control import ControlPlane


async def main():
    await asyncio.sleep(0)
    return json.dumps(ControlPlane().read())
