def greet(keeper, password):
    print("Your words (between quotes): '%s'" % password)  # flaw: what was kept as it came is shown
    log.info("%s says %s", mask(password), len(keeper))
