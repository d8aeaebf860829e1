from report import Reporter
from rust_backend import ExecutionKernel
from bingx_venue import BingxVenueAdapter


def main():
    report = Reporter()
    kernel = ExecutionKernel(BingxVenueAdapter(), report)
    report("start")
    try:
        while kernel.pump():
            pass
    except Exception as exc:
        report("fatal", error=exc)
        raise
    finally:
        report("stop")


if __name__ == "__main__":
    main()
