def valency(graph, node):
    try:
        edges = graph[node]
    except KeyError:
        return 0
    return len(edges)
