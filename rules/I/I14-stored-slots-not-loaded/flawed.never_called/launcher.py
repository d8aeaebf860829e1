from dataclasses import dataclass

from bingx_venue import BingxVenueAdapter
from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel


@dataclass
class DITAv2LauncherBundle:
    kernel: ExecutionKernel
    zinc: RealZincPlane

    async def connect(self):
        await self.kernel.venue.connect()


def build_launcher_bundle(config):
    zinc = RealZincPlane(prefix=config.prefix)
    kernel = ExecutionKernel(venue=BingxVenueAdapter(config), zinc=zinc, max_slots=config.max_slots)  # flaw: begins idle, the slots in zinc are not read
    return DITAv2LauncherBundle(kernel=kernel, zinc=zinc)
