import asyncio
import logging

from rust_backend import ExecutionKernel
from mock_venue import MockVenueAdapter

log = logging.getLogger(__name__)


async def main():
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    kernel = ExecutionKernel(MockVenueAdapter())
    log.info("started")
    try:
        while True:
            for event in await kernel.venue.poll():
                kernel.on_venue_event(event)
            await asyncio.sleep(1.0)
    finally:
        log.info("stopped")


if __name__ == "__main__":
    asyncio.run(main())
