"""What the formats have in common: trees and values with positions, markup, rows, the bytes of a file as text."""
