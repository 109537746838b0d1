"""Leakage audit: how well marks of agencies and of form alone tell the labels of a data set, before and after cleaning."""

from cleannews.audit.report import Audit, Leak, audit

__all__ = ["Audit", "Leak", "audit"]
