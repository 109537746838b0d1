"""Words inside the names of places, and words that never begin one."""

from __future__ import annotations

__all__ = ["CONNECTORS", "NO_PLACE"]

CONNECTORS = frozenset(
    (
        "a.m a.d aan al am an and ao aos aux bei bin cum da das de del della delle dello den der des di do dos du e el en et i "
        "ibn im in la las le les les- los lès na nad near nr ob of on op pod sous st ste sul sur ten ter the u und upon v "
        "van ve von y zu zum à"
    ).split()
)
"""Small words inside the names of places: Rio de Janeiro, Frankfurt a.M., Ústí nad Labem."""

NO_PLACE = frozenset(
    (
        "a aber alert also an analyse analysis answer as at auch auf avec bei breaking but by ce ces cette che column com "
        "comment como con contact copyright corrected correction dans das del della der des di die e e-mail editorial "
        "eilmeldung ein eine ela ele elle em email en er es esta este esto et exclusive explainer factbox fax feature "
        "file for from für gli graphic he her highlights hintergrund his how i if il im in interview is it its ja "
        "kommentar letters live lo ma mais mas mit more my na nach nas nein no noch non nos not nota note notes now nur "
        "não o obituary of on one opinion or os oui our par para per pero phone photo photos picture poll por porträt "
        "pour preview profile q&a que question qui quiz read recap refile related review se see she si sie sim so some "
        "source sources spoiler still su such summary sur sus sí tel text that the their then there these they this those "
        "timeline to today two um uma un una und une update updates urgent video vor was watch we wenn wer what when "
        "where which while who why wie wir with wrapup y yes you your"
    ).split()
)
"""Words that open sentences, slugs and notices, never the name of a place."""
