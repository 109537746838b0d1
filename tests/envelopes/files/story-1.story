VELMARK, Sweden (CNN) -- A ferry with 40 people on board ran aground near the port of Velmark on Monday, the coast guard said.

No one was hurt, and all passengers were taken ashore in small boats within two hours.

@highlight

Ferry with 40 on board runs aground

@highlight

No one was hurt, coast guard says
