# path: __init__.py
"""PINK DITAv2."""

from .account import AccountProjection
from .contracts import KernelIntent, TradeSlot, VenueEvent
from .control import ControlPlane, InMemoryControlPlane, MirroredControlPlane, RealZincControlPlane
from .journal import KernelJournal, MemoryKernelJournal
from .rust_backend import ExecutionKernel

_CONTRACTS = ("KernelIntent", "TradeSlot", "VenueEvent")

__all__ = [
    *_CONTRACTS,
    "AccountProjection",
    "ExecutionKernel",
    "KernelJournal",
    "MemoryKernelJournal",
]
__all__ += ["InMemoryControlPlane", "MirroredControlPlane", "RealZincControlPlane"]  # flaw: ControlPlane is imported and left out
