"""Times as a text prints them: dates, clocks, calendars, moments, and lines that are nothing else."""
