import multiprocessing


def squares(numbers):
    pool = multiprocessing.Pool(4)  # flaw: its children stay
    return pool.map(square, numbers)
