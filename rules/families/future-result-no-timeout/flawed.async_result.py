def squares(pool, numbers):
    return pool.map_async(square, numbers).get()  # flaw: a child that was killed never answers
