package vn.thidua.workflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the engine.
 *
 * @param jobs whether this node works on timers and jobs; tests drive them by hand
 */
@ConfigurationProperties("thidua.engine")
record EngineProperties(@DefaultValue("true") boolean jobs) {}
