import asyncio
import os
import shutil

import aiofiles
import aiofiles.os


class Shelf:
    async def icon(self, book):
        async with aiofiles.open(book.cover_path, "rb") as cover:
            return await cover.read()

    async def forget(self, book):
        def clear():
            shutil.rmtree(book.place)
            book.notes.unlink()

        await self.run_in_executor(clear)
        await self.run_in_executor(self.labels.unlink)
        await aiofiles.os.remove(book.card)

    async def settle_in(self, book, shelf):
        await asyncio.to_thread(os.makedirs, book.place, exist_ok=True)
        return await shelf.open(book)
