from real_zinc_plane import RealZincPlane
from rust_backend import ExecutionKernel


class DITAv2LauncherBundle:
    def __init__(self, kernel, zinc):
        self.kernel, self.zinc = kernel, zinc
        self.trading_allowed = False

    async def connect(self):
        await self.kernel.venue.connect()
        positions = await self.kernel.venue.open_positions()
        mismatch = self.kernel.compare_positions(positions)
        if mismatch:
            raise RuntimeError(f"slots and exchange differ: {mismatch}")
        self.trading_allowed = True


def build_launcher_bundle(config, venue):
    zinc = RealZincPlane(prefix=config.prefix)
    kernel = ExecutionKernel(venue)
    stored = zinc.read_slots()
    if stored:
        kernel.reconcile_from_slots(stored)
    return DITAv2LauncherBundle(kernel, zinc)
