def progress(done, total):
    return done * 100 / total  # flaw: of nothing there is no part
