# path: tests/test_shelf.py
async def test_reads(shelf, tmp_path):
    (tmp_path / "book").write_text("once")
    with open(tmp_path / "book") as book:
        assert await shelf.read("book") == book.read()
