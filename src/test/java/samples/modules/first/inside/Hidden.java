package samples.modules.first.inside;

/** Belongs to the first room alone. */
public class Hidden {}
