import asyncio

from app import serve

loop = asyncio.get_event_loop()  # flaw: nothing runs while a module is imported
task = loop.create_task(serve())
