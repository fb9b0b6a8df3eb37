package samples.modules.first;

import samples.modules.first.inside.Hidden;

/** The first room's front door. */
public class First {

    Hidden hidden = new Hidden();
}
