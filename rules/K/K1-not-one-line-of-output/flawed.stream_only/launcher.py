import asyncio

from bingx_stream import Stream
from pink_direct import PinkDirectRuntime
from rust_backend import ExecutionKernel


def main():
    runtime = PinkDirectRuntime(ExecutionKernel(), Stream("wss://feed"))
    asyncio.run(runtime.run())


if __name__ == "__main__":
    main()
