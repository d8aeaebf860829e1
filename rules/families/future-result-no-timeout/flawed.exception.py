def failed(pool, job):
    future = pool.submit(job)
    return future.exception() is not None  # flaw: this waits for the job
