"""A page becomes a Story: decoded and parsed, its blocks found, its body chosen, the facts of its head read."""
