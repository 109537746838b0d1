"""Wire formats and record files become documents: what their envelope says, and their body with the place of every letter.

One small module per format, all alike: `recognise` tells by the first characters whether a text is in the format, `read` gives its
documents. `registry` knows them all, in the order in which they are asked; what they share stands in `passages` (a text made readable,
and where each letter stood), `tree` (XML and SGML, whole or torn), `json_tree`, `markup` and `rows` (how paragraphs are told).
"""
