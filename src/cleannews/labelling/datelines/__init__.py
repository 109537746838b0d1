"""Datelines: place, date and agency before the first sentence, in every form that wires and papers print.

`grammar` finds one; the other modules know the forms: of scripts, of regions, with a dash, a stop or a mark between brackets.
"""
