package samples.modules.second;

import samples.modules.first.inside.Hidden;

/** Reaches past the front door. */
public class Reaching {

    Hidden hidden = new Hidden();
}
