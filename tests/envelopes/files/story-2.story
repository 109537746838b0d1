By . Ann Example .

A loaf of bread costs 4 crowns more than last year, bakers in Velmark said on Wednesday.

Nobody was surprised.

@highlight

Bread gets dearer in Velmark
