# path: launcher.py
from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Any, List

from hazelcast_projection import HazelcastProjection, InMemoryProjection
from real_zinc_plane import RealZincPlane
from zinc_plane import InMemoryZincPlane

log = logging.getLogger("pink.launcher")


@dataclass
class DITAv2LauncherBundle:
    venue: Any
    zinc_plane: Any
    projection: Any
    degraded: List[str] = field(default_factory=list)


def build_launcher_bundle(config: Any, venue: Any) -> DITAv2LauncherBundle:
    degraded: List[str] = []
    try:
        zinc_plane = RealZincPlane(config.zinc_prefix, config.max_slots)
    except Exception:
        if not config.allow_in_memory:
            raise
        log.warning("real zinc plane not available, state is not shared", exc_info=True)
        degraded.append("zinc")
        zinc_plane = InMemoryZincPlane(config.max_slots)
    try:
        projection = HazelcastProjection.connect(config.hazelcast_members)
    except Exception:
        if not config.allow_in_memory:
            raise
        log.warning("hazelcast not available", exc_info=True)
        degraded.append("hazelcast")
        projection = InMemoryProjection()
    return DITAv2LauncherBundle(venue, zinc_plane, projection, degraded)
