# path: launcher.py
import os

from bingx_direct import BingxDirectExecutionAdapter
from mock_venue import MockVenueAdapter


class ConfigurationError(RuntimeError):
    pass


def _required(name):
    value = os.environ.get(name, "").strip()
    if not value:
        raise ConfigurationError(f"{name} is not set")
    return value


def build_launcher_bundle():
    if os.environ.get("DITA_V2_VENUE", "mock") != "bingx":
        return {"venue": MockVenueAdapter()}
    return {
        "venue": BingxDirectExecutionAdapter(
            api_key=_required("BINGX_API_KEY"),
            secret_key=_required("BINGX_SECRET_KEY"),
        )
    }
