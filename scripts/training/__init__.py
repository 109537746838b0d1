"""How the labeller is trained: labelled texts, word weights, trees, and the held-out figures."""
