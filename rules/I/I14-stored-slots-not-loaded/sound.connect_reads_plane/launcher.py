from rust_backend import ExecutionKernel
from pink_direct import PinkDirectRuntime

class DITAv2LauncherBundle:
    def __init__(self, kernel, runtime, zinc):
        self.kernel, self.runtime, self.zinc = kernel, runtime, zinc

    async def start(self):
        await self.runtime.connect()

def build_launcher_bundle(config):
    zinc = make_plane(config)
    kernel = ExecutionKernel(make_venue(config), zinc_plane=zinc)
    return DITAv2LauncherBundle(kernel, PinkDirectRuntime(kernel, zinc), zinc)
