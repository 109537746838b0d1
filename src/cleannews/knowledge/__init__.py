"""Data only, no code: agency profiles, notices of the trade, months and time words, roles, labels of fields."""
