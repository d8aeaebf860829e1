from multiprocessing import Pool


def compute(pool: Pool, x):
    reply = pool.apply_async(work, (x,))
    return reply.get()  # flaw: a worker that was killed never answers
