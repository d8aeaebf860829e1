# path: launcher.py
from functools import singledispatch

from bingx_user_stream import BingxUserStream
from bingx_venue import BingxVenueAdapter
from real_zinc_plane import RealZincPlane


@singledispatch
def _maybe_close(part) -> None:
    raise TypeError(f"no way to close {type(part).__name__}")


@_maybe_close.register
def _(part: BingxVenueAdapter) -> None:
    try:
        part.disconnect()
    finally:
        part.close()


@_maybe_close.register
def _(part: BingxUserStream) -> None:
    part.stop()


@_maybe_close.register
def _(part: RealZincPlane) -> None:
    part.close()
