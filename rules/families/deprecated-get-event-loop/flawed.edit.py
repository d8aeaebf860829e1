# path: examples/edit.py
import asyncio

from press import Press


def handle_edit(flags):
    loop = asyncio.get_event_loop()  # flaw: called so, and yet it drives the loop itself
    try:
        loop.run_until_complete(Press(flags).edit())
    finally:
        loop.close()


def close_what_is_there():
    try:
        loop = asyncio.get_event_loop()  # flaw: nothing is made in its place
    except RuntimeError:
        pass
    else:
        loop.close()


asyncio.get_event_loop().run_until_complete(Press(None).show())  # flaw: an example teaches it
