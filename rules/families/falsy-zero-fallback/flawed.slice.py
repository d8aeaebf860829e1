def part(rows, index):
    begin = index.start or 0
    end = index.stop or len(rows)  # flaw: up to 0 is nothing, and not all
    return rows[begin:end]
