_words = None


def words():
    global _words
    if _words is None:
        _words = open("/usr/share/dict/words").read().split()
    return _words
