package vn.thidua.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/** The city's papers as communes entered them. */
interface CityAnswers extends Repository<CityAnswer, UUID> {

    CityAnswer saveAndFlush(CityAnswer answer);

    @Query("""
            select a from CityAnswer a where a.id = :id
             and within(:scope, a.commune)
            """)
    Optional<CityAnswer> byId(UUID id, Scope scope);

    /** In the order in which they were entered. */
    @Query("""
            select a from CityAnswer a where a.submission = :submission
             and within(:scope, a.commune)
             order by a.enteredAt, a.id
            """)
    List<CityAnswer> of(UUID submission, Scope scope);

    /** Notes that the commune enters this paper for the first time; 0 when it did before. Waits for a transaction that is entering it. */
    @Unscoped("inserts")
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into decision_city_number (commune, issuer, symbol, year, number, answer)
                    values (:commune, :issuer, :symbol, :year, :number, :answer)
                    on conflict (commune, issuer, symbol, year, number) do nothing
                    """)
    int take(String commune, String issuer, String symbol, int year, int number, UUID answer);

    /** The first answer that was entered of the paper with this number. */
    @Query("""
            select a from CityAnswer a where a.id = a.paper and a.commune = :commune and a.issuer = :issuer and a.symbol = :symbol
             and a.numberYear = :year and a.number = :number
             and within(:scope, a.commune)
            """)
    Optional<CityAnswer> numbered(String commune, String issuer, String symbol, int year, int number, Scope scope);

    /** All answers of a paper of the city. */
    @Query("""
            select a from CityAnswer a where a.paper = :paper
             and within(:scope, a.commune)
            """)
    List<CityAnswer> ofPaper(UUID paper, Scope scope);
}
