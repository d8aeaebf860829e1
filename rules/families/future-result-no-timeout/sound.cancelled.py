from concurrent.futures import Future, ThreadPoolExecutor


def watch(pool: ThreadPoolExecutor, job, report):
    def done(future: Future) -> None:
        # It is over when this is called.
        if future.cancelled() or future.exception() is not None:
            return
        report(future.result())

    pool.submit(job).add_done_callback(done)
