package vn.thidua.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may come in by the public page before somebody has to call instead.
 *
 * @param perSource from one address within an hour; a village behind one connection shares it
 * @param perList on one list within a day
 */
@ConfigurationProperties("thidua.objections")
record ObjectionSettings(
        @DefaultValue("5") int perSource,
        @DefaultValue("50") int perList) {}
