def resident_pages(path):
    """The pages in memory, or 0 where the system does not tell."""
    try:
        return int(path.read_text().split()[1])
    except OSError:
        return 0
