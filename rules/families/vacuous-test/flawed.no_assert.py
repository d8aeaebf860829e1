# path: tests/test_kiln.py
async def test_kiln(kiln):
    await kiln.fire(900)
    await kiln.temperature() == 900  # flaw: nobody asks how this comes out


def test_shelves(kiln):
    kiln.put("cup")
    "cup" in kiln.shelves  # flaw: likewise
