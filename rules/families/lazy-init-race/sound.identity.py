async def place(row, session):
    if row.get("pool_id") is None:
        pool = await session.default_pool()
        row["pool_id"] = await session.id_of(pool)
    return row
