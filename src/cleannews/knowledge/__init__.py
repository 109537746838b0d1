"""What the library knows of the trade, as data: the agencies' profiles and the general notices."""
