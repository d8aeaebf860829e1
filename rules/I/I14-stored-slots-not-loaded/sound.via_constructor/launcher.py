from rust_backend import ExecutionKernel


def build_launcher_bundle(config, venue, plane):
    kernel = ExecutionKernel(venue, plane, max_slots=config["max_slots"])
    return {"kernel": kernel, "plane": plane, "venue": venue}


async def start(bundle, runtime):
    await bundle["venue"].connect()
    await bundle["kernel"].verify_against_exchange()
    while True:
        await runtime.step()
