# path: __init__.py
"""PINK DITAv2."""

from . import control as _control
from .contracts import KernelIntent, TradeSlot
from .control import InMemoryControlPlane, RealZincControlPlane
from .rust_backend import ExecutionKernel

__all__ = [
    "ExecutionKernel",
    "InMemoryControlPlane",
    "KernelIntent",
    "RealZincControlPlane",
    "TradeSlot",
]

_PROTOCOLS = ["ControlPlane", "KernelJournal"]
ControlPlane = _control.ControlPlane
KernelJournal = _control.KernelJournal
__all__.extend(_PROTOCOLS)
