from flows import fetch_row


def collect(ids):
    # Tasks of a workflow, which have their limits where they are declared.
    return [fetch_row.submit(id=i).result() for i in ids]
