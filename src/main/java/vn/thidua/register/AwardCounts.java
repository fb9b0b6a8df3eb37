package vn.thidua.register;

import java.util.List;

/**
 * Awards counted by issuer, form and period.
 *
 * @param from first year
 * @param to last year
 * @param issuers the highest first
 */
public record AwardCounts(int from, int to, List<OfIssuer> issuers) {

    public AwardCounts {
        issuers = List.copyOf(issuers);
    }

    public int total() {
        return issuers.stream()
                .flatMap(issuer -> issuer.forms().stream())
                .mapToInt(AwardCount::total)
                .sum();
    }

    public int named() {
        return issuers.stream()
                .flatMap(issuer -> issuer.forms().stream())
                .mapToInt(AwardCount::named)
                .sum();
    }

    /** What one issuer granted; one who is gone stands with the others. */
    public record OfIssuer(String name, List<AwardCount> forms) {

        public OfIssuer {
            forms = List.copyOf(forms);
        }
    }
}
