import asyncio


def grinders(mill):
    start = lambda stone: asyncio.create_task(mill.grind(stone))
    return [start(stone) for stone in mill.stones]
