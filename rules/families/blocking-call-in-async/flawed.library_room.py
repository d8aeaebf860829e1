import gzip
import sqlite3
from pathlib import Path

from tornado import gen, web


class ShelfHandler(web.RequestHandler):
    def get(self, name):
        with open(name, "rb") as shelf:  # flaw: the handler answers on the loop
            self.write(gzip.compress(shelf.read()))

    @gen.coroutine
    def ask(self, catalogue):
        rows = sqlite3.connect(catalogue)  # flaw: so does this generator
        yield self.show(rows)


async def copy_page(page: Path, press):
    text = page.read_text()  # flaw: the disk holds up everybody
    await press.print(text)
