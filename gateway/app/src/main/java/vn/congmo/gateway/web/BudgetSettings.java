package vn.congmo.gateway.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much processing time each client may use. The usual values are never reached by one who asks one thing after
 * another.
 *
 * @param time    in a window; zero: as much as anyone likes
 * @param window  in which a whole budget comes back, little by little
 * @param clients whose budgets are remembered
 * @param exempt  addresses and ranges without a budget: an office of many behind one address
 */
@ConfigurationProperties("gateway.budget")
record BudgetSettings(
        @DefaultValue("60s") Duration time,
        @DefaultValue("60s") Duration window,
        @DefaultValue("10000") int clients,
        @DefaultValue({}) List<String> exempt) {}
