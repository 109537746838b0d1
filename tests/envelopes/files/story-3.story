By . Ann Example . PUBLISHED: . 14:20 EST, 12 March 2031 . | . UPDATED: . 15:20 EST, 12 March 2031 .

(CNN) -- A ferry with 40 people on board ran aground near the port of Velmark on Monday, the coast guard said.

No one was hurt, and all passengers were taken ashore in small boats within two hours.

@highlight

Ferry runs aground

@highlight

Nobody is hurt

