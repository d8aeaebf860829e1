# path: launcher.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hazelcast_projection import HazelcastProjection, InMemoryProjection
from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel
from zinc_plane import InMemoryZincPlane


@dataclass
class DITAv2LauncherBundle:
    kernel: ExecutionKernel
    venue: Any
    zinc_plane: Any
    projection: Any


def build_launcher_bundle(config: Any, venue: Any) -> DITAv2LauncherBundle:
    try:
        zinc_plane = RealZincPlane(config.zinc_prefix, config.max_slots)
    except Exception:  # flaw: falls back to memory without a word, as does the projection below
        zinc_plane = InMemoryZincPlane(config.max_slots)
    try:
        projection = HazelcastProjection.connect(config.hazelcast_members)
    except Exception:
        projection = InMemoryProjection()
    kernel = ExecutionKernel(config.max_slots, venue=venue, zinc_plane=zinc_plane, projection=projection)
    return DITAv2LauncherBundle(kernel, venue, zinc_plane, projection)
