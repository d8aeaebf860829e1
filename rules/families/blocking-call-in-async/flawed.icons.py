import os
import shutil
from pathlib import Path


class Shelf:
    def __init__(self, root: Path):
        self.root = root
        self.labels = root / "labels"

    async def icon(self, book):
        with book.cover_path.open("rb") as cover:  # flaw: read on the loop
            return cover.read()

    async def forget(self, book):
        if not (self.root / book.name).is_dir():  # flaw: asked of the disk
            return
        shutil.copy(book.notes, self.root / "lost")  # flaw: copied on the loop
        self.labels.unlink()  # flaw: and so is this

    async def settle_in(self, book):
        os.makedirs(book.place, exist_ok=True)  # flaw: made on the loop
