# path: launcher.py
from __future__ import annotations

import logging

from mock_venue import MockVenue
from bingx_venue import BingxVenueAdapter
from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel

log = logging.getLogger(__name__)


class DITAv2LauncherBundle:
    def __init__(self, **parts) -> None:
        self.parts = parts


def _make_venue(settings):
    return MockVenue() if settings["venue"] == "mock" else BingxVenueAdapter(settings["bingx"])


def build_launcher_bundle(settings: dict) -> DITAv2LauncherBundle:
    parts: dict = {}
    try:
        parts["plane"] = RealZincPlane(settings["prefix"])  # flaw: the parts made so far are not closed
        parts["venue"] = _make_venue(settings)
        parts["kernel"] = ExecutionKernel(settings["max_slots"], **parts)
    except Exception:
        log.exception("bundle could not be built, got as far as %s", list(parts))
        raise
    return DITAv2LauncherBundle(**parts)
